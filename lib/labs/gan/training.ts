import { nonSaturating, saturating } from '../adversarial/adversarial-losses'
import { createRingGame } from '../adversarial/ring-game'
import type { RingLook } from '../adversarial/ring-look'
import type { Arm, Training } from '../lab'
import type { GanSettings } from './settings'

export const training: Training<GanSettings, RingLook> = { createArm }

const losses = { 'non-saturating': nonSaturating, saturating }

/** One update is one step of the discriminator, or several, and then one of the generator. */
function createArm(first: GanSettings, seed: number): Arm<GanSettings, RingLook> {
  const { beta1, loss, freeze, start } = first
  const game = createRingGame({
    seed,
    start,
    losses: losses[loss],
    beta1,
  })
  const lastOfDiscriminator = freeze === 'never' ? Number.POSITIVE_INFINITY : freeze
  let { rate, steps } = first
  let update = 0

  return {
    step() {
      update++
      if (update <= lastOfDiscriminator) for (let left = steps; left > 0; left--) game.stepDiscriminator(rate)
      return game.stepGenerator(rate)
    },
    measure: () => ({ metrics: game.measure(), settled: false }),
    look: game.look,
    change(settings) {
      rate = settings.rate
      steps = settings.steps
    },
    dispose: game.dispose,
  }
}
