import { normal, type Random } from '@/lib/core/random/random'
import { copyOf, copyOut, reading } from '../copy-out'
import { createAdam } from '../descent/adam'
import { mapSide, places } from '../plane/plane-map'
import { createLayers, logitsOf, variablesOf } from '../plane/plane-network'
import { createRandom, draws } from '../random'
import { tf } from '../tensor'
import type { AdversarialLosses } from './adversarial-losses'
import { createGame, emptyBatch } from './game'
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
}

/** Two tanh networks of two hidden layers, 2-32-32-2 and 2-32-32-1, that play over the ring of eight modes. */
export function createRingGame({ seed, start, losses, beta1 }: Parts) {
  const generator = createLayers([noiseSize, width, width, 2], start ** 2, seed, 'generator')
  const discriminator = createLayers([2, width, width, 1], 1, seed, 'discriminator')
  const generate = (noise: tf.Tensor2D) => logitsOf(generator, 'tanh', noise)
  const score = (samples: tf.Tensor2D) => logitsOf(discriminator, 'tanh', samples)
  const [noise, real] = [emptyBatch(batch, noiseSize), emptyBatch(batch, 2)]
  const [noises, reals] = [createRandom(seed, 'noise'), createRandom(seed, 'real')]
  const noiseOf = (random: Random, count: number) => draws(count * noiseSize, () => normal(random))
  const counted = tf.tensor2d(noiseOf(createRandom(seed, 'fixed noise'), countedCount), [countedCount, noiseSize])
  const [forged, judged] = [variablesOf(generator), variablesOf(discriminator)]
  const game = createGame({
    generator: { weights: forged, optimiser: createAdam(forged, { beta1 }), generate },
    discriminator: { weights: judged, optimiser: createAdam(judged, { beta1 }), score },
    noise: { into: noise, next: () => noiseOf(noises, batch) },
    real: { into: real, next: () => drawRing(reals, batch).x },
    losses,
  })
  const readFakes = () => copyOf(() => generate(counted))

  return {
    stepDiscriminator: game.stepDiscriminator,
    stepGenerator: game.stepGenerator,
    /** Modes covered, share of fakes on modes, and the mean score of fakes. */
    measure() {
      const { covered, onModes } = coverageOf(readFakes())
      const scores = copyOf(() => tf.sigmoid(score(generate(counted))))
      return { modes: covered, onModes, fooled: scores.reduce((sum, answer) => sum + answer, 0) / countedCount }
    },
    look(): RingLook {
      const fakes = readFakes()
      const pulled = fakes.slice(0, 2 * pulledCount)
      return reading(() => {
        const loss = (samples: tf.Tensor) => losses.generator(score(samples as tf.Tensor2D))
        return {
          map: copyOut(tf.sub(tf.mul(tf.sigmoid(score(tf.tensor2d(places(mapSide), [mapSide ** 2, 2]))), 2), 1)),
          fakes: fakes.slice(0, 2 * shownCount),
          pulls: copyOut(tf.neg(tf.mul(tf.grad(loss)(tf.tensor2d(pulled, [pulledCount, 2])), pulledCount))),
          net: copyOut(generate(tf.tensor2d(netNoise, [netNoise.length / 2, 2]))),
          counts: Float32Array.from(coverageOf(fakes).counts),
        }
      })
    },
    dispose() {
      game.dispose()
      tf.dispose([forged, judged, noise, real, counted])
    },
  }
}
