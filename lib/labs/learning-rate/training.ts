import { compileStep } from '../compiled-step'
import { createBatches } from '../descent/batches'
import { createDescent } from '../descent/descent'
import type { Arm, Training } from '../lab'
import { createLayers, type Layer, logitsOf, variablesOf } from '../plane/plane-network'
import { tf } from '../tensor'
import { count, drawPoints, sizes } from './data'
import { type RateLook, readLook } from './look'
import { rateAt } from './schedule'
import type { RateSettings } from './settings'
import { createSharpness } from './sharpness'

/** Steps of the power method before the first update. */
const ahead = 20

export const training: Training<RateSettings, RateLook> = { createArm }

/** A tanh network learns a curve by plain gradient descent on the mean squared error. */
function createArm(first: RateSettings, seed: number): Arm<RateSettings, RateLook> {
  const points = drawPoints(seed)
  const [x, y] = [tf.tensor2d(points.x, [count, 1]), tf.tensor2d(points.y, [count, 1])]
  const [layers, twin] = [createLayers(sizes, first.start ** 2, seed), createLayers(sizes, first.start ** 2, seed)]
  const [weights, moved] = [variablesOf(layers), variablesOf(twin)]
  const descent = createDescent(weights, 0)
  const sharpness = createSharpness(weights, moved, seed)
  const batch = tf.tidy(() => tf.variable<tf.Rank.R1>(tf.zeros([first.batch], 'int32'), false))
  const order = createBatches(seed, count)
  const course: { sharpness: number; rate: number }[] = []
  let settings = first

  const lossOf = (of: readonly Layer[], places: tf.Tensor2D, values: tf.Tensor2D): tf.Scalar =>
    tf.mean(tf.square(tf.sub(logitsOf(of, 'tanh', places), values)))
  const program = compileStep(() => {
    const all = tf.variableGrads(() => lossOf(layers, x, y), weights)
    sharpness.follow(all.grads, () => lossOf(twin, x, y))
    const some = () => lossOf(layers, tf.gather(x, batch), tf.gather(y, batch))
    const { value, grads } = first.batch === count ? all : tf.variableGrads(some, weights)
    descent.descend(grads)
    return value
  }, [...weights, ...sharpness.slots])
  const run = (rate: number) => {
    program.feed(descent.rate, [rate])
    program.run()
  }
  for (let turn = 0; turn < ahead; turn++) run(0)

  return {
    step() {
      if (first.batch < count) program.feed(batch, order.next(first.batch))
      const rate = rateAt(settings, course.length)
      run(rate)
      course.push({ sharpness: sharpness.read(), rate })
      return program.outputs[0]?.[0] ?? Number.NaN
    },
    measure() {
      const loss = tf.tidy(() => lossOf(layers, x, y).dataSync()[0] ?? Number.NaN)
      const rate = rateAt(settings, course.length)
      const share = (rate * sharpness.read()) / 2
      // Of an arm that runs away it means nothing, and would leave the other no room on the axis.
      return { metrics: { loss, share: Math.abs(share) < 4 ? share : Number.NaN, rate }, settled: false }
    },
    look: () =>
      readLook({ layers, weights, loss: () => lossOf(layers, x, y), rate: rateAt(settings, course.length), course }),
    change(next) {
      settings = next
    },
    dispose() {
      program.dispose()
      descent.dispose()
      sharpness.dispose()
      tf.dispose([x, y, weights, moved, batch])
    },
  }
}
