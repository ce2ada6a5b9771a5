import { compile } from '../engine/compile'
import type { Arm, Training } from '../lab'
import { createAdamTrainer } from '../shared/adam-trainer'
import { copyOut } from '../shared/copy-out'
import { rightOf } from '../shared/share-right'
import { tokenLoss } from '../shared/token-loss'
import { tf } from '../tensor'
import { asking, drawRows, drawShown, length, offsets } from './data'
import type { HeadsLook } from './look'
import { createModel } from './model'
import type { HeadsSettings } from './settings'

const known = 4000
const fresh = 100
const batchSize = 32

export const training: Training<HeadsSettings, HeadsLook> = { createArm }

function createArm(first: HeadsSettings, seed: number): Arm<HeadsSettings, HeadsLook> {
  const model = createModel(first, seed)
  const examples = rowsOf(drawRows(seed, 'train', known))
  const test = rowsOf(drawRows(seed, 'test', fresh))
  const shown = rowsOf(drawShown(seed))
  const back = first.asked === 'one-place' ? [1, 1] : offsets
  const judged = (rows: tf.Tensor2D) => {
    const { logits, attended } = model.forward(rows)
    const answers = logits.map((each, at) => ({ logits: each, targets: lettersBack(rows, back[at] ?? 1) }))
    const losses = answers.map((answer) => tokenLoss(answer.logits, answer.targets))
    return { answers, attended, loss: tf.div<tf.Scalar>(tf.addN(losses), losses.length) }
  }
  const trainer = createAdamTrainer({
    seed,
    weights: model.weights,
    examples,
    batchSize,
    loss: (batch) => judged(batch).loss,
  })
  const scores = compile(() => {
    const { answers, loss } = judged(test)
    const right = answers.map(({ logits, targets }) => rightOf(logits, targets))
    return [tf.mean(right.reduce((all, each) => tf.mul(all, each))), ...right.map((each) => tf.mean(each)), loss]
  })
  let { rate } = first

  return {
    step: () => trainer.step(rate),
    measure() {
      scores.run()
      const [both = Number.NaN, near = Number.NaN, far = Number.NaN, loss = Number.NaN] = scores.outputs.map(
        ([value]) => value,
      )
      return { metrics: { both, near, far, loss }, settled: both === 1 && loss < 0.02 }
    },
    look: () =>
      tf.tidy(() => {
        const { answers, attended } = judged(shown)
        return { weights: copyOut(attended.weights), answers: answers.map(({ logits }) => copyOut(tf.softmax(logits))) }
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

const rowsOf = (tokens: Int32Array): tf.Tensor2D => tf.tensor2d(tokens, [tokens.length / length, length], 'int32')

/** The letter so many places before each asking place: [rows · asking]. */
const lettersBack = (rows: tf.Tensor2D, offset: number): tf.Tensor1D =>
  tf.reshape(tf.slice(rows, [0, length - asking - offset], [-1, asking]), [-1])
