import { copyOf } from '../copy-out'
import { createAdamTrainer } from '../descent/adam-trainer'
import { tf } from '../tensor'
import { type Images, imageSide, shapeNames } from './shape-images'

/** From images [count, side, side, 1] to a logit for each shape, [count, shapes]. */
export type Logits = (x: tf.Tensor4D) => tf.Tensor2D

const pixelCount = imageSide ** 2
const shapeCount = shapeNames.length

/** Images over which the loss is read. */
const lossCount = 64

/** Trains a network on images of shapes with Adam and softmax cross-entropy. */
export function createImageTrainer({
  seed,
  logits,
  weights,
  images,
  batchSize,
}: {
  seed: number
  logits: Logits
  weights: readonly tf.Variable[]
  images: Images
  batchSize: number
}) {
  const examples = examplesOf(images)
  const some = tf.slice(examples, [0, 0], [Math.min(lossCount, images.count), examples.shape[1]])
  const loss = (batch: tf.Tensor2D) => crossEntropyOf(logits, batch)
  const trainer = createAdamTrainer({ seed, weights, examples, batchSize, loss })
  return {
    step: trainer.step,
    /** Mean loss over the first of the images: over all of them it would cost more than the training. */
    loss: () => copyOf(() => loss(some))[0] ?? Number.NaN,
    dispose() {
      trainer.dispose()
      tf.dispose([examples, some])
    },
  }
}

/** An image a row, its shape one-hot behind its pixels: [count, pixels + shapes]. */
function examplesOf({ count, pixels, labels }: Images): tf.Tensor2D {
  return tf.tidy(() =>
    tf.concat([tf.tensor2d(pixels, [count, pixelCount]), tf.cast(tf.oneHot(labels, shapeCount), 'float32')], 1),
  ) as tf.Tensor2D
}

function crossEntropyOf(logits: Logits, examples: tf.Tensor2D): tf.Scalar {
  const count = examples.shape[0]
  const pixels = tf.slice(examples, [0, 0], [count, pixelCount])
  const shapes = tf.slice(examples, [0, pixelCount], [count, shapeCount])
  const logProbabilities = tf.logSoftmax(logits(tf.reshape(pixels, [count, imageSide, imageSide, 1])))
  return tf.neg(tf.mean(tf.sum(tf.mul(shapes, logProbabilities), 1)))
}

/** The share of images whose largest logit is that of their shape. */
export function accuracyOf(logits: Logits, images: Images) {
  const answers = answersTo(logits, images)
  return images.labels.reduce((right, label, at) => right + (answers[at] === label ? 1 : 0), 0) / images.count
}

/** The shape with the largest logit, for every image. */
function answersTo(logits: Logits, images: Images) {
  const all = readLogits(logits, images)
  return Array.from({ length: images.count }, (_, at) => {
    const row = all.subarray(at * shapeCount, (at + 1) * shapeCount)
    return row.indexOf(Math.max(...row))
  })
}

/** The logits of every image, row by row: [count, shapes]. */
export const readLogits = (logits: Logits, { count, pixels }: Images): Float32Array =>
  copyOf(() => logits(tf.tensor4d(pixels, [count, imageSide, imageSide, 1])))
