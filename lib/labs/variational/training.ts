import { normal } from '@/lib/core/random/random'
import { copyOf } from '../copy-out'
import { createAdamTrainer, type Feed } from '../descent/adam-trainer'
import type { Arm, Training } from '../lab'
import { weightsOf } from '../layers/dense'
import { pixelLoss } from '../pictures/pixel-loss'
import { pixelCount, splitRectangles, stack, wrongPixels } from '../pictures/rectangles'
import { createRandom, draws } from '../random'
import { tf } from '../tensor'
import { readLook, type VariationalLook } from './look'
import { createNet, divergence } from './network'
import { fitNormal, placed, standardNormal } from './normal-fit'
import { meanPixelsOff, spreadOf } from './off-rectangle'
import type { VariationalSettings } from './settings'

const batchSize = 50
const pictureCount = 450
const sampleCount = 100

export const training: Training<VariationalSettings, VariationalLook> = { createArm }

function createArm(first: VariationalSettings, seed: number): Arm<VariationalSettings, VariationalLook> {
  const { numbers } = first
  const { known, fresh } = splitRectangles(seed, pictureCount)
  const targets = stack(fresh)
  const examples = tf.tensor2d(stack(known), [known.length, pixelCount])
  const unseen = tf.tensor2d(targets, [fresh.length, pixelCount])
  const drawn = normals(seed, 'samples', sampleCount * numbers)()
  const net = createNet(first, seed)
  const noise = tf.tidy(() => tf.variable(tf.zeros<tf.Rank.R2>([batchSize, numbers]), false))
  const beta = tf.tidy(() => tf.variable(tf.scalar(first.beta), false))

  /** Squeezes a picture through its code: the negative ELBO, with the KL term weighted by β. */
  const cloudLoss = (x: tf.Tensor2D): tf.Scalar => {
    const { mean, logVariance } = net.encode(x)
    const code: tf.Tensor2D = tf.add(mean, tf.mul(tf.exp(tf.mul(0.5, logVariance)), noise))
    return tf.add(pixelLoss(net.decode(code), x), tf.mul(beta, tf.sum(divergence(mean, logVariance))))
  }
  const pointLoss = (x: tf.Tensor2D) => pixelLoss(net.decode(net.mean(x)), x)
  const isCloud = first.code === 'cloud'
  const feeds: Feed[] = isCloud ? [{ into: noise, next: normals(seed, 'noise', batchSize * numbers) }] : []
  const trainer = createAdamTrainer({
    seed,
    weights: weightsOf(net.trained),
    examples,
    batchSize,
    feeds,
    loss: isCloud ? cloudLoss : pointLoss,
  })

  /** Where samples are drawn from. */
  const source = () =>
    drawnFrom === 'prior'
      ? standardNormal(numbers)
      : fitNormal(
          copyOf(() => net.mean(examples)),
          numbers,
        )
  const decodeAll = (codes: Float32Array) =>
    copyOf(() => tf.sigmoid(net.decode(tf.tensor2d(codes, [codes.length / numbers, numbers]))))
  let { rate, source: drawnFrom } = first

  return {
    step: () => trainer.step(rate),
    measure() {
      const samples = decodeAll(placed(source(), drawn))
      const answers = copyOf(() => tf.sigmoid(net.decode(net.mean(unseen))))
      const wrong = wrongPixels(answers, targets) / fresh.length
      return { metrics: { off: meanPixelsOff(samples), spread: spreadOf(samples), wrong }, settled: false }
    },
    look: () => readLook({ net, examples, source: source(), drawn, decodeAll, isCloud }),
    change(settings) {
      rate = settings.rate
      drawnFrom = settings.source
      tf.tidy(() => beta.assign(tf.scalar(settings.beta)))
    },
    dispose() {
      trainer.dispose()
      tf.dispose([weightsOf(net.layers), examples, unseen, noise, beta])
    },
  }
}

/** Fresh standard normal numbers at each call, from a stream of their own. */
function normals(seed: number, purpose: string, length: number) {
  const random = createRandom(seed, purpose)
  return () => draws(length, () => normal(random))
}
