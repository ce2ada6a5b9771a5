import { gainOf } from '../layers/activations'
import { createLayers, type Layer } from '../plane/plane-network'
import { tf } from '../tensor'
import type { NormSettings } from './settings'
import { hiddenUnits } from './sizes'

/** Mean and variance of every unit of a layer: [units]. */
export type Moments = { readonly mean: tf.Tensor1D; readonly variance: tf.Tensor1D }

/** Where a normalised layer takes its mean and variance from: each batch of so many points by itself, or what was kept. */
export type Source = { readonly batch: number } | 'kept'

/** Added to every variance. */
const epsilon = 1e-5
/** Share of the old value in a running average. */
const memory = 0.9

const activations = {
  sigmoid: (x: tf.Tensor2D) => tf.sigmoid(x),
  tanh: (x: tf.Tensor2D) => tf.tanh(x),
  relu: (x: tf.Tensor2D) => tf.relu(x),
}

export type Network = ReturnType<typeof createNetwork>

/**
 * Dense layers whose sums are normalised before the activation, or not. For every unit y = γ (s − μ) / √(σ² + ε) + β, with
 * the mean and variance of its batch in training and their running averages in use (Ioffe and Szegedy 2015,
 * arXiv:1502.03167, algorithms 1 and 2).
 */
export function createNetwork({ depth, activation, norm }: NormSettings, seed: number) {
  const sizes = [2, ...Array<number>(depth).fill(hiddenUnits), 1]
  const layers = createLayers(sizes, gainOf(activation), seed)
  const hidden = norm === 'batch' ? depth : 0
  const vectors = (value: number, trainable: boolean) =>
    Array.from({ length: hidden }, () =>
      tf.tidy(() => tf.variable(tf.fill<tf.Rank.R1>([hiddenUnits], value), trainable)),
    )
  const [scales, shifts] = [vectors(1, true), vectors(0, true)]
  const [means, variances] = [vectors(0, false), vectors(1, false)]

  const normalised = (sum: tf.Tensor2D, at: number, source: Source): tf.Tensor2D => {
    const [scale, shift, mean, variance] = [scales[at], shifts[at], means[at], variances[at]]
    if (!scale || !shift || !mean || !variance) return sum
    const standard = source === 'kept' ? standardised(sum, { mean, variance }) : standardisedByBatch(sum, source.batch)
    return tf.add(tf.mul(standard, scale), shift)
  }

  /** The weighted sums of every layer, normalised where they are: the last is the logit, [points, 1]. */
  function sumsOf(x: tf.Tensor2D, source: Source): { readonly raw: tf.Tensor2D; readonly used: tf.Tensor2D }[] {
    let now = x
    return layers.map(({ weight, bias }: Layer, at) => {
      const raw: tf.Tensor2D = tf.add(tf.matMul(now, weight), bias)
      const used = at < depth ? normalised(raw, at, source) : raw
      now = activations[activation](used)
      return { raw, used }
    })
  }

  return {
    layers,
    weights: [...layers.flatMap(({ weight, bias }) => [weight, bias]), ...scales, ...shifts] as tf.Variable[],
    kept: [...means, ...variances] as tf.Variable[],
    sumsOf,
    logits: (x: tf.Tensor2D, source: Source) => sumsOf(x, source).at(-1)?.used ?? x,
    /** Moves the running averages towards the mean and the unbiased variance of a batch. */
    keepMoments(x: tf.Tensor2D) {
      const count = x.shape[0]
      sumsOf(x, { batch: count }).forEach(({ raw }, at) => {
        const { mean, variance } = momentsOf(raw)
        means[at]?.assign(blend(means[at], mean))
        variances[at]?.assign(blend(variances[at], tf.mul(variance, count / (count - 1))))
      })
    },
  }
}

const blend = (old: tf.Tensor1D, now: tf.Tensor1D): tf.Tensor1D => tf.add(tf.mul(old, memory), tf.mul(now, 1 - memory))

function momentsOf(sum: tf.Tensor2D): Moments {
  const mean: tf.Tensor1D = tf.mean(sum, 0)
  return { mean, variance: tf.mean(tf.square(tf.sub(sum, mean)), 0) }
}

const standardised = (sum: tf.Tensor2D, { mean, variance }: Moments): tf.Tensor2D =>
  tf.mul(tf.sub(sum, mean), tf.rsqrt(tf.add(variance, epsilon)))

/** Every so many rows are a batch of their own. */
function standardisedByBatch(sum: tf.Tensor2D, batch: number): tf.Tensor2D {
  const [count, units] = sum.shape
  if (count === batch) return standardised(sum, momentsOf(sum))
  const split = tf.reshape(sum, [count / batch, batch, units])
  const centred = tf.sub(split, tf.mean(split, 1, true))
  const variance = tf.mean(tf.square(centred), 1, true)
  return tf.reshape(tf.mul(centred, tf.rsqrt(tf.add(variance, epsilon))), [count, units])
}
