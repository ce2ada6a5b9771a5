import { compileStep } from '../compiled-step'
import { createBatches } from '../descent/batches'
import { createDescent } from '../descent/descent'
import type { Arm, Training } from '../lab'
import { crossEntropy } from '../plane/plane-network'
import { makeData, type Points } from '../plane/plane-points'
import { createRandom, shuffled } from '../random'
import { tf } from '../tensor'
import { type NormLook, readLook } from './look'
import { createNetwork, type Source } from './network'
import type { NormSettings } from './settings'

export const training: Training<NormSettings, NormLook> = { createArm }

function createArm(first: NormSettings, seed: number): Arm<NormSettings, NormLook> {
  const data = makeData(first.data, seed)
  const [known, fresh] = [tensorsOf(data.train), tensorsOf(shuffledPoints(data.test, seed))]
  const network = createNetwork(first, seed)
  const own: Source = { batch: first.batch }
  const descent = createDescent(network.weights, 0.9)
  const order = createBatches(seed, data.train.count)
  const chosen = tf.tidy(() => tf.variable(tf.zeros<tf.Rank.R1>([first.batch], 'int32'), false))
  const step = () => {
    const x: tf.Tensor2D = tf.gather(known.x, chosen)
    const sign: tf.Tensor2D = tf.gather(known.sign, chosen)
    network.keepMoments(x)
    const { value, grads } = tf.variableGrads(() => crossEntropy(network.logits(x, own), sign), network.weights)
    descent.descend(grads)
    return value
  }
  const program = compileStep(step, [...network.weights, ...network.kept, ...descent.slots])
  let { rate } = first

  const accuracyFrom = (source: Source) =>
    tf.tidy(() => {
      const right = tf.lessEqual(tf.mul(network.logits(fresh.x, source), fresh.sign), 0)
      return (tf.sum(tf.cast(right, 'float32')).dataSync()[0] ?? Number.NaN) / data.test.count
    })

  return {
    step() {
      program.feed(chosen, order.next(first.batch))
      program.feed(descent.rate, [descent.nextRate(rate)])
      program.run()
      return program.outputs[0]?.[0] ?? Number.NaN
    },
    measure() {
      const loss = tf.tidy(() => crossEntropy(network.logits(known.x, 'kept'), known.sign).dataSync()[0] ?? Number.NaN)
      const accuracy = Number.isFinite(loss) ? accuracyFrom(first.statistics === 'kept' ? 'kept' : own) : Number.NaN
      return { metrics: { accuracy, loss }, settled: false }
    },
    look: () => ({
      ...readLook(network, known),
      byStatistics: Float32Array.of(accuracyFrom('kept'), accuracyFrom(own)),
    }),
    change(settings) {
      rate = settings.rate
    },
    dispose() {
      program.dispose()
      descent.dispose()
      tf.dispose([...network.weights, ...network.kept, chosen, known.x, known.sign, fresh.x, fresh.sign])
    },
  }
}

/** In random order: classes take turns in the data, so that every batch of two would hold one of each. */
function shuffledPoints({ count, x, y }: Points, seed: number): Points {
  const order = shuffled(createRandom(seed, 'fresh order'), count)
  return {
    count,
    x: x.map((_, at) => x[2 * (order[at >> 1] ?? 0) + (at % 2)] ?? 0),
    y: y.map((_, at) => y[order[at] ?? 0] ?? 0),
  }
}

/** `x` is [points, 2]; `sign` is [points, 1], −1 for class 1 and 1 for class 0. */
const tensorsOf = ({ count, x, y }: Points) => ({
  x: tf.tensor2d(x, [count, 2]),
  sign: tf.tensor2d(
    y.map((label) => 1 - 2 * label),
    [count, 1],
  ),
})
