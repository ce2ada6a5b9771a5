import { normal } from '@/lib/core/random/random'
import { createRandom } from '../random'
import { tf } from '../tensor'
import type { AdversarialLosses } from './adversarial-losses'
import { copyOut } from './copy-out'
import { createGame } from './game'
import { mapSide, places } from './plane-map'
import { createLayers, logitsOf, variablesOf } from './plane-network'
import { coverageOf, drawRing } from './ring'
import { netNoise, pulledCount, type RingLook, shownCount } from './ring-look'

/** Numbers of noise per sample: two, so that all of the generator's plane of noise can be drawn. */
const noiseSize = 2
const width = 32
const batch = 64
/** Fakes of fixed noise that are counted. */
const countedCount = 512

type Parts = {
  readonly seed: number
  /** Factor on the generator's first weights. */
  readonly start: number
  readonly losses: AdversarialLosses
  readonly beta1: number
  /** Keeps every weight of the discriminator within ± this. */
  readonly clip?: number
  /** What a map shows for scores, [places, 1]: numbers from −1 to 1. */
  shown(scores: tf.Tensor2D): tf.Tensor2D
}

/** Two tanh networks of two hidden layers, 2-32-32-2 and 2-32-32-1, that play over the ring of eight modes. */
export function createRingGame({ seed, start, losses, beta1, clip, shown }: Parts) {
  const generator = createLayers([noiseSize, width, width, 2], start ** 2, seed, 'generator')
  const discriminator = createLayers([2, width, width, 1], 1, seed, 'discriminator')
  const generate = (noise: tf.Tensor2D) => logitsOf(generator, 'tanh', noise)
  const score = (samples: tf.Tensor2D) => logitsOf(discriminator, 'tanh', samples)
  const [noise, real] = [emptyBatch(noiseSize), emptyBatch(2)]
  const [noises, reals, fixed] = ['noise', 'real', 'fixed noise'].map((purpose) => createRandom(seed, purpose))
  if (!noises || !reals || !fixed) throw new Error('Three purposes give three streams.')
  const noiseOf = (random: typeof noises, count: number) =>
    Float32Array.from({ length: count * noiseSize }, () => normal(random))
  const counted = tf.tensor2d(noiseOf(fixed, countedCount), [countedCount, noiseSize])
  const weights = variablesOf(discriminator)
  const game = createGame({
    generator: { weights: variablesOf(generator), generate },
    discriminator: { weights, score },
    noise: { into: noise, next: () => noiseOf(noises, batch) },
    real: { into: real, next: () => drawRing(reals, batch).x },
    losses,
    beta1,
    ...(clip !== undefined && {
      constrain() {
        for (const weight of weights) weight.assign(tf.clipByValue(weight, -clip, clip))
      },
    }),
  })
  const readFakes = () => tf.tidy(() => copyOut(generate(counted)))

  return {
    stepDiscriminator: game.stepDiscriminator,
    stepGenerator: game.stepGenerator,
    /** Modes covered, share of fakes on modes, and the mean score of fakes. */
    measure() {
      const { covered, onModes } = coverageOf(readFakes())
      const scores = tf.tidy(() => copyOut(tf.sigmoid(score(generate(counted)))))
      return { modes: covered, onModes, fooled: scores.reduce((sum, answer) => sum + answer, 0) / countedCount }
    },
    look(): RingLook {
      const fakes = readFakes()
      const pulled = fakes.slice(0, 2 * pulledCount)
      return tf.tidy(() => {
        const loss = (samples: tf.Tensor) => losses.generator(score(samples as tf.Tensor2D))
        return {
          map: copyOut(shown(score(tf.tensor2d(places(mapSide), [mapSide ** 2, 2])))),
          fakes: fakes.slice(0, 2 * shownCount),
          pulls: copyOut(tf.neg(tf.mul(tf.grad(loss)(tf.tensor2d(pulled, [pulledCount, 2])), pulledCount))),
          net: copyOut(generate(tf.tensor2d(netNoise, [netNoise.length / 2, 2]))),
          counts: Float32Array.from(coverageOf(fakes).counts),
        }
      })
    },
    dispose() {
      game.dispose()
      tf.dispose([variablesOf(generator), weights, noise, real, counted])
    },
  }
}

const emptyBatch = (columns: number) => tf.tidy(() => tf.variable<tf.Rank.R2>(tf.zeros([batch, columns]), false))
