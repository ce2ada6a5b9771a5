import { countsFigure, judgeFigure, netFigure } from '../adversarial/ring-figures'
import type { RingLook } from '../adversarial/ring-look'
import type { Lab, Trace } from '../lab'
import { countWeights } from '../layers/count-weights'
import { lastOf } from '../trace'
import { nameByDifference, pointed } from '../words/arm-name'
import { type GanSettings, knobs, type Outcome, outcomes, presets } from './settings'

export const lab: Lab<typeof knobs, RingLook> = {
  id: 'gan',
  knobs,
  presets,
  metrics: [
    { id: 'modes', scale: 'linear', domain: [0, 8], goal: 8, decimals: 0 },
    { id: 'onModes', scale: 'linear', domain: [0, 1], decimals: 2 },
    { id: 'fooled', scale: 'linear', domain: [0, 1], goal: 0.5, decimals: 2 },
  ],
  outcomes,
  judge,
  armName,
  armSize: () => `${countWeights([2, 32, 32, 2])} + ${countWeights([2, 32, 32, 1])} weights and biases`,
  figures: (look, _, seed) => [
    judgeFigure(look, { seed, title: 'What the discriminator says', ends: ['fake', 'real'] }),
    netFigure(look, seed),
    countsFigure(look),
  ],
}

/** By the modes covered after the last update. */
export function judge(trace: Trace): Outcome {
  const modes = lastOf(trace)?.metrics['modes'] ?? 0
  if (modes >= 7) return 'covers'
  return modes >= 4 ? 'drops' : 'collapses'
}

export function armName(settings: GanSettings, other: GanSettings) {
  return nameByDifference(
    { settings, other, same: 'GAN' },
    {
      beta1: (beta1) => `Adam with β₁ ${pointed(beta1)}`,
      loss: (loss) => `${loss} loss`,
      steps: (steps) => (steps === 1 ? 'one discriminator step' : `${steps} discriminator steps`),
      freeze: (freeze) => (freeze === 'never' ? 'discriminator learns on' : `discriminator frozen at ${freeze}`),
      rate: (rate) => `rate ${pointed(rate)}`,
    },
  )
}
