import { uniform } from '@/lib/core/random/random'
import { type ActivationName, leak } from '../layers/activations'
import { createRandom, draws } from '../random'
import { tf } from '../tensor'

const activations: Record<ActivationName, (x: tf.Tensor2D) => tf.Tensor2D> = {
  identity: (x) => x,
  sigmoid: (x) => tf.sigmoid(x),
  tanh: (x) => tf.tanh(x),
  relu: (x) => tf.relu(x),
  'leaky-relu': (x) => tf.leakyRelu(x, leak),
}

/** One layer: `weight` is [inputs, outputs], `bias` is [outputs]. */
export type Layer = { readonly weight: tf.Variable<tf.Rank.R2>; readonly bias: tf.Variable<tf.Rank.R1> }

/**
 * Weights uniform in ±√(3·gain / inputs), so that their variance is gain / inputs; biases zero. Each layer draws from
 * its own stream: arms with layers of equal size start with equal weights, up to the gain. A network of another name has
 * weights of its own.
 */
export function createLayers(sizes: readonly number[], gain: number, seed: number, name = 'layer'): Layer[] {
  return sizes.slice(1).map((outputs, at) => {
    const inputs = sizes[at] ?? 1
    const random = createRandom(seed, `${name} ${at + 1}`)
    const limit = Math.sqrt((3 * gain) / inputs)
    const start = draws(inputs * outputs, () => uniform(random, -limit, limit))
    return {
      weight: tf.tidy(() => tf.variable(tf.tensor2d(start, [inputs, outputs]))),
      bias: tf.tidy(() => tf.variable(tf.zeros<tf.Rank.R1>([outputs]))),
    }
  })
}

/** The weighted sums of every layer and what it makes of them, both [points, units]; the last layer has no activation. */
export function passThrough(layers: readonly Layer[], activation: ActivationName, x: tf.Tensor2D) {
  let now = x
  return layers.map(({ weight, bias }, at) => {
    const sum = tf.add<tf.Tensor2D>(tf.matMul(now, weight), bias)
    now = at === layers.length - 1 ? sum : activations[activation](sum)
    return { sum, output: now }
  })
}

/** What every layer puts out for points `x` of [points, 2]; the last is the logit, [points, 1]. */
export const forward = (layers: readonly Layer[], activation: ActivationName, x: tf.Tensor2D): tf.Tensor2D[] =>
  passThrough(layers, activation, x).map(({ output }) => output)

/** The logit of every point, [points, 1]. */
export function logitsOf(layers: readonly Layer[], activation: ActivationName, x: tf.Tensor2D): tf.Tensor2D {
  const last = forward(layers, activation, x).at(-1)
  if (!last) throw new Error('A network has at least one layer: layerSizes gave fewer than two sizes.')
  return last
}

/** Mean cross-entropy from logits: softplus(−z) for class 1, softplus(z) for class 0; `sign` is [points, 1] of ∓1. */
export const crossEntropy = (logits: tf.Tensor2D, sign: tf.Tensor2D): tf.Scalar =>
  tf.mean(tf.softplus(tf.mul(logits, sign)))

/** Every variable of the layers, in order. */
export const variablesOf = (layers: readonly Layer[]): tf.Variable[] =>
  layers.flatMap(({ weight, bias }) => [weight, bias])
