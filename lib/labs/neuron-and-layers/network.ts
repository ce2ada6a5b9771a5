import { uniform } from '@/lib/core/random/random'
import { createRandom } from '../random'
import { tf } from '../tensor'
import type { ActivationName } from './settings'

const activations: Record<ActivationName, (x: tf.Tensor2D) => tf.Tensor2D> = {
  identity: (x) => x,
  sigmoid: (x) => tf.sigmoid(x),
  tanh: (x) => tf.tanh(x),
  relu: (x) => tf.relu(x),
}

/** One layer: `weight` is [inputs, outputs], `bias` is [outputs]. */
export type Layer = { readonly weight: tf.Variable<tf.Rank.R2>; readonly bias: tf.Variable<tf.Rank.R1> }

/**
 * Weights uniform in ±√(3·gain / inputs), biases zero; gain 2 before a ReLU (He et al. 2015, arXiv:1502.01852), else 1
 * (LeCun et al. 1998). Each layer draws from its own stream: arms with layers of equal size start with equal weights.
 */
export function createLayers(sizes: readonly number[], activation: ActivationName, seed: number): Layer[] {
  return sizes.slice(1).map((outputs, at) => {
    const inputs = sizes[at] ?? 1
    const random = createRandom(seed, `layer ${at + 1}`)
    const limit = Math.sqrt((3 * (activation === 'relu' ? 2 : 1)) / inputs)
    const start = Float32Array.from({ length: inputs * outputs }, () => uniform(random, -limit, limit))
    return {
      weight: tf.tidy(() => tf.variable(tf.tensor2d(start, [inputs, outputs]))),
      bias: tf.tidy(() => tf.variable(tf.zeros<tf.Rank.R1>([outputs]))),
    }
  })
}

/** What every layer puts out for points `x` of [points, 2]; the last is the logit, [points, 1]. */
export function forward(layers: readonly Layer[], activation: ActivationName, x: tf.Tensor2D): tf.Tensor2D[] {
  let now = x
  return layers.map(({ weight, bias }, at) => {
    const sum = tf.add<tf.Tensor2D>(tf.matMul(now, weight), bias)
    now = at === layers.length - 1 ? sum : activations[activation](sum)
    return now
  })
}

/** Mean cross-entropy from logits: softplus(−z) for class 1, softplus(z) for class 0; `sign` is [points, 1] of ∓1. */
export const crossEntropy = (logits: tf.Tensor2D, sign: tf.Tensor2D): tf.Scalar =>
  tf.mean(tf.softplus(tf.mul(logits, sign)))
