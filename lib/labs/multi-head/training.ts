import { rightOf } from '../claims/share-right'
import { copyOut, reading } from '../copy-out'
import type { Arm, Training } from '../lab'
import { tf } from '../tensor'
import { createTokenArm } from '../transformer/token-arm'
import { tokenLoss } from '../transformer/token-loss'
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
  const back = first.asked === 'one-place' ? [1, 1] : offsets
  const judged = (rows: tf.Tensor2D) => {
    const { logits, attended } = model.forward(rows)
    const answers = logits.map((each, at) => ({ logits: each, targets: lettersBack(rows, back[at] ?? 1) }))
    const losses = answers.map((answer) => tokenLoss(answer.logits, answer.targets))
    return { answers, attended, loss: tf.div<tf.Scalar>(tf.addN(losses), losses.length) }
  }
  return createTokenArm({
    ...{ seed, model, rowLength: length, batchSize, rate: first.rate },
    tokens: {
      examples: drawRows(seed, 'train', known),
      test: drawRows(seed, 'test', fresh),
      shown: drawShown(seed),
    },
    loss: (rows) => judged(rows).loss,
    scores(rows) {
      const { answers, loss } = judged(rows)
      const right = answers.map(({ logits, targets }) => rightOf(logits, targets))
      const both = right.reduce((all, each) => tf.mul(all, each))
      return [tf.mean(both), ...right.map((each) => tf.mean<tf.Scalar>(each)), loss]
    },
    measure: ([both = Number.NaN, near = Number.NaN, far = Number.NaN, loss = Number.NaN]) => ({
      metrics: { both, near, far, loss },
      settled: both === 1 && loss < 0.02,
    }),
    look: (rows) =>
      reading(() => {
        const { answers, attended } = judged(rows)
        return { weights: copyOut(attended.weights), answers: answers.map(({ logits }) => copyOut(tf.softmax(logits))) }
      }),
  })
}

/** The letter so many places before each asking place: [rows · asking]. */
const lettersBack = (rows: tf.Tensor2D, offset: number): tf.Tensor1D =>
  tf.reshape(tf.slice(rows, [0, length - asking - offset], [-1, asking]), [-1])
