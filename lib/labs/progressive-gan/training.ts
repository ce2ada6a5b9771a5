import { normal } from '@/lib/core/random/random'
import { hinge } from '../adversarial/adversarial-losses'
import { createGame, emptyBatch } from '../adversarial/game'
import { copyOf } from '../copy-out'
import { createAdam } from '../descent/adam'
import type { Arm, Training } from '../lab'
import { stackRows, unstackRows } from '../pictures/rows'
import { createRandom, draws } from '../random'
import { tf } from '../tensor'
import { type ProgressiveLook, shownCount } from './look'
import {
  allWeights,
  createDiscriminator,
  createGenerator,
  generate,
  noiseSize,
  productsAt,
  score,
  weightsAt,
} from './networks'
import { differenceOf, errorOf, layoutsOf, likeness } from './reading'
import { grownTo, type Side, stageUpdates } from './schedule'
import type { ProgressiveSettings } from './settings'
import { drawPicture, realAt, resized } from './shapes'

const batch = 8
/** Of Adam, in both networks. */
const beta1 = 0

export const training: Training<ProgressiveSettings, ProgressiveLook> = { createArm }

/** One update is a step of the discriminator and one of the generator, at the side that growing has come to. */
function createArm(first: ProgressiveSettings, seed: number): Arm<ProgressiveSettings, ProgressiveLook> {
  const { growth } = first
  const [generator, discriminator] = [createGenerator(seed), createDiscriminator(seed)]
  const [noises, reals] = [createRandom(seed, 'noise'), createRandom(seed, 'real')]
  const noiseRows = (random: typeof noises, count: number) => draws(count * noiseSize, () => normal(random))
  const fixed = tf.tensor2d(noiseRows(createRandom(seed, 'fixed noise'), shownCount), [shownCount, noiseSize])
  const alpha = tf.tidy(() => tf.variable(tf.scalar(1), false))
  const momentAt = (update: number) =>
    growth === 'direct' ? { side: 16 as const, alpha: 1 } : grownTo(update, growth === 'faded')
  let update = 0
  let moment = momentAt(0)
  let rate: number = first.rate

  const startStage = (side: Side) => {
    const [noise, real] = [emptyBatch(batch, noiseSize), emptyBatch(batch, side ** 2)]
    const [forged, judged] = [weightsAt(generator, side), weightsAt(discriminator, side)]
    const game = createGame({
      generator: {
        weights: forged,
        optimiser: createAdam(forged, { beta1, beta2: 0.99 }),
        generate: (rows) => generate(generator, rows, side, alpha),
      },
      discriminator: {
        weights: judged,
        optimiser: createAdam(judged, { beta1, beta2: 0.99 }),
        score: (rows) => score(discriminator, rows, side, alpha),
      },
      noise: { into: noise, next: () => noiseRows(noises, batch) },
      real: {
        into: real,
        next: () => stackRows(Array.from({ length: batch }, () => realAt(drawPicture(reals), moment))),
      },
      losses: hinge,
    })
    return {
      ...game,
      dispose() {
        game.dispose()
        tf.dispose([noise, real])
      },
    }
  }
  let stage = startStage(moment.side)
  const readPictures = () =>
    unstackRows(
      copyOf(() => generate(generator, fixed, moment.side, alpha)),
      moment.side ** 2,
    )
  let layouts: Float32Array | null = null
  let [jolt, products] = [0, 0]

  /** Goes over to the next side; gives the pictures before that, doubled to it. */
  function grow(side: Side) {
    const before = readPictures()
    stage.dispose()
    stage = startStage(side)
    return stackRows(before.map((picture) => resized(picture, side)))
  }

  return {
    step() {
      const next = momentAt(update)
      if (update === stageUpdates) layouts = layoutsOf(readPictures())
      const before = next.side === moment.side ? null : grow(next.side)
      moment = next
      tf.tidy(() => alpha.assign(tf.scalar(moment.alpha)))
      stage.stepDiscriminator(rate)
      const loss = stage.stepGenerator(rate)
      if (before) jolt = Math.max(jolt, differenceOf(before, stackRows(readPictures())))
      products += productsAt(moment.side)
      update++
      return loss
    },
    measure() {
      const now = readPictures()
      return {
        metrics: {
          layout: layouts ? likeness(layouts, layoutsOf(now), 16) : 1,
          jolt,
          products,
          error: errorOf(now, moment),
        },
        settled: false,
      }
    },
    look: () => ({ ...moment, pictures: stackRows(readPictures()), layouts: layouts && Float32Array.from(layouts) }),
    change(settings) {
      rate = settings.rate
    },
    dispose() {
      stage.dispose()
      tf.dispose([allWeights(generator), allWeights(discriminator), fixed, alpha])
    },
  }
}
