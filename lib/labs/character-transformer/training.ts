import { copyOut, reading } from '../copy-out'
import { createAdamTrainer } from '../descent/adam-trainer'
import { compile } from '../engine/compile'
import type { Arm, Training } from '../lab'
import { tf } from '../tensor'
import { tokenLoss } from '../transformer/token-loss'
import type { WriterLook } from './look'
import { createModel } from './model'
import type { WriterSettings } from './settings'
import { characters, drawRows, length, rowLength, shareThatFits } from './text'
import { createWriter } from './writer'

const known = 2000
const fresh = 16
const batchSize = 16
/** Writing costs as much as three updates, so it is done anew every so many. */
const writesEvery = 10

export const training: Training<WriterSettings, WriterLook> = { createArm }

function createArm(first: WriterSettings, seed: number): Arm<WriterSettings, WriterLook> {
  const model = createModel(first, seed)
  const examples = rowsOf(drawRows(seed, 'train', known))
  const test = rowsOf(drawRows(seed, 'test', fresh))
  const writer = createWriter((tokens) => model.forward(tokens).logits, seed)
  const judged = (rows: tf.Tensor2D) => {
    const { logits, attended } = model.forward(tf.slice(rows, [0, 0], [-1, length]))
    const next: tf.Tensor1D = tf.reshape(tf.slice(rows, [0, 1], [-1, length]), [-1])
    return { logits, attended, loss: tokenLoss(logits, next) }
  }
  const trainer = createAdamTrainer({
    seed,
    weights: model.weights,
    examples,
    batchSize,
    loss: (batch) => judged(batch).loss,
  })
  const scores = compile(() => judged(test).loss)
  let { rate, temperature } = first
  let updates = 0
  let texts: readonly string[] | null = null
  const written = () => {
    texts ??= writer.write(temperature)
    return texts
  }
  const lookAt = () => {
    const row: tf.Tensor2D = tf.slice(test, [0, 0], [1, -1])
    const { logits, attended } = judged(row)
    const next = tf.softmax(tf.slice(logits, [length - 1, 0], [1, characters.length]))
    return {
      read: Int32Array.from(row.dataSync()),
      chances: copyOut(next),
      weights: attended.map((layer) => copyOut(tf.mean(layer.weights, 1))),
    }
  }

  return {
    step() {
      updates++
      if (updates % writesEvery === 0) texts = null
      return trainer.step(rate)
    },
    measure() {
      scores.run()
      const loss = scores.outputs[0]?.[0] ?? Number.NaN
      return { metrics: { fits: shareThatFits(written()), loss }, settled: false }
    },
    look: () => ({ texts: written(), ...reading(lookAt) }),
    change(settings) {
      rate = settings.rate
      temperature = settings.temperature
      texts = null
    },
    dispose() {
      trainer.dispose()
      scores.dispose()
      writer.dispose()
      model.dispose()
      tf.dispose([examples, test])
    },
  }
}

const rowsOf = (tokens: Int32Array): tf.Tensor2D => tf.tensor2d(tokens, [tokens.length / rowLength, rowLength], 'int32')
