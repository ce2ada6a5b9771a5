import { copyOut, reading } from '../copy-out'
import type { Arm, Training } from '../lab'
import { tf } from '../tensor'
import { createTokenArm } from '../transformer/token-arm'
import { tokenLoss } from '../transformer/token-loss'
import { drawRows, drawShown, length, letters, rowLength, start } from './data'
import type { TranslatorLook } from './look'
import { createModel } from './model'
import type { TranslatorSettings } from './settings'

const known = 4000
const fresh = 40
const batchSize = 32

export const training: Training<TranslatorSettings, TranslatorLook> = { createArm }

function createArm(first: TranslatorSettings, seed: number): Arm<TranslatorSettings, TranslatorLook> {
  const model = createModel(first, seed)
  const judged = (rows: tf.Tensor2D) => {
    const [source, target] = tf.split(rows, 2, 1) as [tf.Tensor2D, tf.Tensor2D]
    const before: tf.Tensor2D = tf.pad(
      tf.slice(target, [0, 0], [-1, length - 1]),
      [
        [0, 0],
        [1, 0],
      ],
      start,
    )
    const passed = model.forward(source, before)
    const logits: tf.Tensor2D = tf.reshape(passed.logits, [-1, letters.length])
    const targets: tf.Tensor1D = tf.reshape(target, [-1])
    return { ...passed, logits, targets, loss: tokenLoss(logits, targets), source, target }
  }
  return createTokenArm({
    ...{ seed, model, rowLength, batchSize, rate: first.rate },
    tokens: {
      examples: drawRows(first.task, seed, 'train', known),
      test: drawRows(first.task, seed, 'test', fresh),
      shown: drawShown(first.task, seed),
    },
    loss: (rows) => judged(rows).loss,
    scores(rows) {
      const { logits, targets, loss, crossed, source, target } = judged(rows)
      return [exactShare(logits, targets), foundShare(crossed.weights, source, target), loss]
    },
    measure: ([exact = Number.NaN, found = Number.NaN, loss = Number.NaN]) => ({
      metrics: { exact, found, loss },
      settled: exact === 1 && loss < 0.02,
    }),
    look: (rows) =>
      reading(() => {
        const { logits, read, wrote, crossed } = judged(rows)
        return {
          answers: copyOut(tf.softmax(logits)),
          encoder: copyOut(read.weights),
          decoder: copyOut(wrote.weights),
          cross: copyOut(crossed.weights),
        }
      }),
  })
}

/**
 * Share of targets of which every letter has the largest logit, given the right letters before it. A network that
 * writes by itself, always the likeliest letter, gets the same targets right: up to its first slip it has the right
 * letters before it.
 */
function exactShare(logits: tf.Tensor2D, targets: tf.Tensor1D): tf.Scalar {
  const ofTarget = tf.sum(tf.mul(logits, tf.oneHot(targets, letters.length)), 1)
  const right = tf.cast(tf.greaterEqual(ofTarget, tf.max(logits, 1)), 'float32')
  return tf.mean(tf.min(tf.reshape(right, [-1, length]), 1))
}

/**
 * Cross-attention, [batch, heads, n, n], that falls on the letter that is to be written: the mean over all of them. Each
 * letter stands in the source once.
 */
function foundShare(weights: tf.Tensor4D, source: tf.Tensor2D, target: tf.Tensor2D): tf.Scalar {
  const isRight = tf.equal(tf.reshape(target, [-1, length, 1]), tf.reshape(source, [-1, 1, length]))
  const ofRight = tf.mul(tf.mean(weights, 1), tf.cast(isRight, 'float32'))
  return tf.mean(tf.sum(ofRight, 2))
}
