import { compile } from '../engine/compile'
import type { Arm, Training } from '../lab'
import { createAdamTrainer } from '../shared/adam-trainer'
import { copyOut } from '../shared/copy-out'
import { shareRight } from '../shared/share-right'
import { tokenLoss } from '../shared/token-loss'
import { tf } from '../tensor'
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
  const examples = rowsOf(drawRows(seed, 'train', known))
  const test = rowsOf(drawRows(seed, 'test', fresh))
  const shown = rowsOf(Int32Array.from(drawShown(seed)))
  const judged = (rows: tf.Tensor2D) => {
    const { logits, attended } = model.forward(tf.slice(rows, [0, 0], [-1, length]))
    const targets: tf.Tensor1D = tf.reshape(tf.slice(rows, [0, length], [-1, 1]), [-1])
    return { logits, attended, targets, loss: tokenLoss(logits, targets) }
  }
  const trainer = createAdamTrainer({
    seed,
    weights: model.weights,
    examples,
    batchSize,
    loss: (batch) => judged(batch).loss,
  })
  const scores = compile(() => {
    const { logits, targets, loss } = judged(test)
    return [shareRight(logits, targets), loss]
  })
  let { rate } = first

  return {
    step: () => trainer.step(rate),
    measure() {
      scores.run()
      const [accuracy = Number.NaN, loss = Number.NaN] = scores.outputs.map(([value]) => value)
      return { metrics: { accuracy, loss }, settled: accuracy === 1 && loss < 0.02 }
    },
    look: () =>
      tf.tidy(() => {
        const { logits, attended } = judged(shown)
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
    change(settings) {
      rate = settings.rate
    },
    dispose() {
      trainer.dispose()
      scores.dispose()
      model.dispose()
      tf.dispose([examples, test, shown])
    },
  }
}

const rowsOf = (tokens: Int32Array): tf.Tensor2D => tf.tensor2d(tokens, [tokens.length / rowLength, rowLength], 'int32')
