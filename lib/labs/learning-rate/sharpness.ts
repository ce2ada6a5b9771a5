import { normal } from '@/lib/core/random/random'
import { createRandom, draws } from '../random'
import { tf } from '../tensor'

/** How far the gradient is looked at beside the weights. */
const shift = 1e-2

/**
 * The largest curvature of a loss at the weights, the top eigenvalue of its Hessian, followed by one step of the power
 * method an update: λ = vᵀHv, v ← Hv / |Hv|, with Hv = (∇L(w + εv) − ∇L(w)) / ε.
 * @param twin variables of the same shapes as the weights, which are moved to w + εv
 */
export function createSharpness(weights: readonly tf.Variable[], twin: readonly tf.Variable[], seed: number) {
  const directions = weights.map(({ size, shape }, at) => {
    const random = createRandom(seed, `direction ${at}`)
    const start = draws(size, () => normal(random))
    return tf.tidy(() => tf.variable(tf.tensor(start, shape), false))
  })
  const largest = tf.tidy(() => tf.variable<tf.Rank.R0>(tf.scalar(0), false))
  const dot = (one: readonly tf.Tensor[], other: readonly tf.Tensor[]) =>
    tf.addN(one.map((part, at) => tf.sum(tf.mul(part, other[at] ?? 0)))) as tf.Scalar
  const inOrder = (of: readonly tf.Variable[], grads: tf.NamedTensorMap) =>
    of.map(({ name, shape }) => grads[name] ?? tf.zeros(shape))

  return {
    slots: [...directions, largest],
    /** Within a step: `here` are the gradients at the weights, `lossThere` is the loss of the twin. */
    follow(here: tf.NamedTensorMap, lossThere: () => tf.Scalar) {
      const length = tf.sqrt(dot(directions, directions))
      const units = directions.map((direction) => tf.div(direction, length))
      twin.forEach((moved, at) => {
        const [weight, unit] = [weights[at], units[at]]
        if (weight && unit) moved.assign(tf.add(weight, tf.mul(unit, shift)))
      })
      const there = inOrder(twin, tf.variableGrads(lossThere, [...twin]).grads)
      const bent = inOrder(weights, here).map((gradient, at) => tf.div(tf.sub(there[at] ?? 0, gradient), shift))
      largest.assign(dot(units, bent))
      directions.forEach((direction, at) => {
        const next = bent[at]
        if (next) direction.assign(next)
      })
    },
    read: () => largest.dataSync()[0] ?? Number.NaN,
    dispose: () => tf.dispose([...directions, largest]),
  }
}
