import { compileStep } from '../compiled-step'
import type { Arm, Training } from '../lab'
import { createRandom, shuffled } from '../random'
import { tf } from '../tensor'
import { makeData, type Points } from './data'
import { layerSizes } from './layer-sizes'
import { readLook } from './look'
import { createLayers, crossEntropy, forward } from './network'
import type { NetworkLook } from './plane'
import type { NetworkSettings } from './settings'

/** The step is plain SGD with Polyak's momentum: v ← .9 v + g, w ← w − rate · v. */
const momentum = 0.9

export const training: Training<NetworkSettings, NetworkLook> = { createArm }

function createArm(first: NetworkSettings, seed: number): Arm<NetworkSettings, NetworkLook> {
  const { train, test } = makeData(first.data, seed)
  const layers = createLayers(layerSizes(first.depth, first.width), first.activation, seed)
  const weights = layers.flatMap(({ weight, bias }) => [weight, bias])
  const speeds = weights.map((weight) => tf.tidy(() => tf.variable(tf.zerosLike(weight), false)))
  const known = tensorsOf(train)
  const fresh = tensorsOf(test)
  const order = createBatches(seed, train.count)
  // What changes between updates is fed through these two, so that the step itself never changes.
  let batch = tf.tidy(() => tf.variable(tf.zeros([first.batch], 'int32'), false))
  const rate = tf.tidy(() => tf.variable(tf.scalar(first.rate), false))

  const step = () => {
    const x = tf.gather(known.x, batch as tf.Tensor1D)
    const sign = tf.gather(known.sign, batch as tf.Tensor1D)
    const { value, grads } = tf.variableGrads(() => crossEntropy(logits(layers, x), sign), weights)
    weights.forEach((weight, at) => {
      const gradient = grads[weight.name]
      const speed = speeds[at]
      if (!gradient || !speed) return
      speed.assign(tf.add(tf.mul(speed, momentum), gradient))
      weight.assign(tf.sub(weight, tf.mul(speed, rate)))
    })
    return value
  }
  const logits = (all: typeof layers, x: tf.Tensor2D) => lastOf(forward(all, first.activation, x))
  let program = compileStep(step, [...weights, ...speeds])

  return {
    step() {
      program.feed(batch, order.next(batch.size))
      program.run()
      return program.outputs[0]?.[0] ?? Number.NaN
    },
    measure() {
      const loss = tf.tidy(() => crossEntropy(logits(layers, known.x), known.sign).dataSync()[0] ?? Number.NaN)
      const right = tf.tidy(() => logits(layers, fresh.x).dataSync())
      const accuracy = Number.isFinite(loss) ? share(right, test.y) : Number.NaN
      return { metrics: { accuracy, loss }, settled: accuracy === 1 && loss < 0.01 }
    },
    look: () => readLook(layers, first.activation),
    change(settings) {
      tf.tidy(() => rate.assign(tf.scalar(settings.rate)))
      if (settings.batch === batch.size) return
      program.dispose()
      batch.dispose()
      batch = tf.tidy(() => tf.variable(tf.zeros([settings.batch], 'int32'), false))
      program = compileStep(step, [...weights, ...speeds])
    },
    dispose() {
      program.dispose()
      tf.dispose([weights, speeds, batch, rate, known.x, known.sign, fresh.x, fresh.sign])
    },
  }
}

/** `sign` is −1 for class 1 and +1 for class 0, as the loss wants it: [points, 1]. */
function tensorsOf({ count, x, y }: Points) {
  return {
    x: tf.tensor2d(x, [count, 2]),
    sign: tf.tensor2d(
      y.map((label) => 1 - 2 * label),
      [count, 1],
    ),
  }
}

/** Indices of the points of each batch: one shuffle of all after another, cut into batches. */
function createBatches(seed: number, count: number) {
  const random = createRandom(seed, 'batches')
  let order = shuffled(random, count)
  let at = 0
  return {
    next(size: number) {
      return Int32Array.from({ length: size }, () => {
        if (at === count) {
          order = shuffled(random, count)
          at = 0
        }
        return order[at++] ?? 0
      })
    },
  }
}

/** Share of points on the right side of the boundary. */
function share(logits: ArrayLike<number>, labels: Float32Array) {
  let right = 0
  labels.forEach((label, at) => {
    const logit = logits[at] ?? Number.NaN
    if (label === 1 ? logit > 0 : logit <= 0) right++
  })
  return right / labels.length
}

function lastOf(outputs: readonly tf.Tensor2D[]) {
  const last = outputs.at(-1)
  if (!last) throw new Error('A network has at least one layer: layerSizes gave fewer than two sizes.')
  return last
}
