import { shareRight } from '../claims/share-right'
import { copyOut, reading } from '../copy-out'
import type { Arm, Training } from '../lab'
import { tf } from '../tensor'
import { createTokenArm } from '../transformer/token-arm'
import { tokenLoss } from '../transformer/token-loss'
import { drawRows, drawShown, length, rowLength } from './data'
import type { AttentionLook } from './look'
import { createModel } from './model'
import type { AttentionSettings } from './settings'

const known = 4000
const fresh = 200
const batchSize = 64

export const training: Training<AttentionSettings, AttentionLook> = { createArm }

function createArm(first: AttentionSettings, seed: number): Arm<AttentionSettings, AttentionLook> {
  const model = createModel(first, seed)
  const judged = (rows: tf.Tensor2D) => {
    const { logits, attended } = model.forward(tf.slice(rows, [0, 0], [-1, length]))
    const targets: tf.Tensor1D = tf.reshape(tf.slice(rows, [0, length], [-1, 1]), [-1])
    return { logits, attended, targets, loss: tokenLoss(logits, targets) }
  }
  return createTokenArm({
    ...{ seed, model, rowLength, batchSize, rate: first.rate },
    tokens: {
      examples: drawRows(seed, 'train', known),
      test: drawRows(seed, 'test', fresh),
      shown: Int32Array.from(drawShown(seed)),
    },
    loss: (rows) => judged(rows).loss,
    scores(rows) {
      const { logits, targets, loss } = judged(rows)
      return [shareRight(logits, targets), loss]
    },
    measure: ([accuracy = Number.NaN, loss = Number.NaN]) => ({
      metrics: { accuracy, loss },
      settled: accuracy === 1 && loss < 0.02,
    }),
    look: (rows) =>
      reading(() => {
        const { logits, attended } = judged(rows)
        return {
          answer: copyOut(tf.softmax(logits)),
          layers: attended.map(({ scores, weights, queries, keys, values }) => ({
            scores: copyOut(scores),
            weights: copyOut(weights),
            queries: copyOut(queries),
            keys: copyOut(keys),
            values: copyOut(values),
          })),
        }
      }),
  })
}
