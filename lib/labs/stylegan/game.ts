import { hinge } from '../adversarial/adversarial-losses'
import { createGame, emptyBatch } from '../adversarial/game'
import { createAdam } from '../descent/adam'
import { stackRows } from '../pictures/rows'
import { createRandom } from '../random'
import { tf } from '../tensor'
import { drawDisc, pictureSize } from './colour-shapes'
import {
  createDiscriminator,
  discriminatorWeights,
  type Generator,
  generate,
  generatorWeights,
  score,
} from './networks'
import { drawRow, rowSize } from './rows'

const batch = 8
/** Of Adam, in both networks. */
const decays = { beta1: 0, beta2: 0.99 }
const rate = 0.003

/** A discriminator for a generator, and the game between the two. @param mixing share of fakes with styles of two codes */
export function createStyleGame(generator: Generator, { seed, mixing }: { seed: number; mixing: number }) {
  const discriminator = createDiscriminator(seed)
  const [forged, judged] = [generatorWeights(generator), discriminatorWeights(discriminator)]
  const [noise, real] = [emptyBatch(batch, rowSize), emptyBatch(batch, pictureSize)]
  const [noises, reals] = [createRandom(seed, 'noise'), createRandom(seed, 'real')]
  const several = (draw: () => Float32Array) => stackRows(Array.from({ length: batch }, draw))
  const game = createGame({
    generator: {
      weights: forged,
      optimiser: createAdam(forged, decays),
      generate: (rows) => generate(generator, rows),
    },
    discriminator: {
      weights: judged,
      optimiser: createAdam(judged, decays),
      score: (rows) => score(discriminator, rows),
    },
    noise: { into: noise, next: () => several(() => drawRow(noises, mixing)) },
    real: { into: real, next: () => several(() => drawDisc(reals)) },
    losses: hinge,
  })
  return {
    /** A step of the discriminator, then one of the generator; the generator's loss. */
    step() {
      game.stepDiscriminator(rate)
      return game.stepGenerator(rate)
    },
    dispose() {
      game.dispose()
      tf.dispose([judged, noise, real])
    },
  }
}
