import { compileStep } from '../compiled-step'
import { createBatches } from '../descent/batches'
import type { Optimiser } from '../descent/descent'
import { tf } from '../tensor'
import { crossEntropy } from './plane-network'
import type { PlaneData, Points } from './plane-points'

/** What learns: its variables, and the logit that it gives to every point, from [points, 2] to [points, 1]. */
type Model = { readonly weights: readonly tf.Variable[]; logits(x: tf.Tensor2D): tf.Tensor2D }

/**
 * A model that learns to tell two classes of points in the plane apart, with cross-entropy on batches of `batch` points.
 * It disposes of the optimiser and of the data's tensors, not of the weights.
 */
export function createClassifier(
  { weights, logits }: Model,
  optimiser: Optimiser,
  { data, batch: firstBatch, seed }: { data: PlaneData; batch: number; seed: number },
) {
  const known = tensorsOf(data.train)
  const fresh = tensorsOf(data.test)
  const order = createBatches(seed, data.train.count)
  const createBatch = (size: number) => tf.tidy(() => tf.variable<tf.Rank.R1>(tf.zeros([size], 'int32'), false))
  // What changes between updates is fed, so that the step itself never changes.
  let batch = createBatch(firstBatch)

  const step = () => {
    const x = tf.gather(known.x, batch)
    const sign = tf.gather(known.sign, batch)
    const { value, grads } = tf.variableGrads(() => crossEntropy(logits(x), sign), [...weights])
    optimiser.descend(grads)
    return value
  }
  const compiled = () => compileStep(step, [...weights, ...optimiser.slots])
  let program = compiled()
  const loss = () => crossEntropy(logits(known.x), known.sign)

  return {
    /** All training points: `x` is [points, 2], `sign` is [points, 1]. */
    known,
    /** One update at this rate; the loss of its batch. */
    step(rate: number) {
      program.feed(batch, order.next(batch.size))
      program.feed(optimiser.rate, [optimiser.nextRate(rate)])
      program.run()
      return program.outputs[0]?.[0] ?? Number.NaN
    },
    /** Loss on all training points, and accuracy on fresh ones. */
    measure() {
      const training = tf.tidy(() => loss().dataSync()[0] ?? Number.NaN)
      const answers = tf.tidy(() => logits(fresh.x).dataSync())
      return { loss: training, accuracy: Number.isFinite(training) ? shareRight(answers, data.test.y) : Number.NaN }
    },
    /** The gradient of every weight over all training points. */
    gradients: () => tf.variableGrads(loss, [...weights]).grads,
    setBatch(size: number) {
      if (size === batch.size) return
      program.dispose()
      batch.dispose()
      batch = createBatch(size)
      program = compiled()
    },
    dispose() {
      program.dispose()
      optimiser.dispose()
      tf.dispose([batch, known, fresh])
    },
  }
}

/** `sign` is −1 for class 1 and +1 for class 0, as the loss wants it: [points, 1]. */
export function tensorsOf({ count, x, y }: Points) {
  return {
    x: tf.tensor2d(x, [count, 2]),
    sign: tf.tensor2d(
      y.map((label) => 1 - 2 * label),
      [count, 1],
    ),
  }
}

/** Share of points on the right side of the boundary. */
export function shareRight(logits: ArrayLike<number>, labels: Float32Array) {
  let right = 0
  labels.forEach((label, at) => {
    const logit = logits[at] ?? Number.NaN
    if (label === 1 ? logit > 0 : logit <= 0) right++
  })
  return right / labels.length
}
