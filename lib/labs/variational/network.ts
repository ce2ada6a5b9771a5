import { createDense, type Dense, dense } from '../layers/dense'
import { pixelCount } from '../pictures/rectangles'
import { tf } from '../tensor'
import { hiddenUnits } from './hidden-units'
import type { VariationalSettings } from './settings'

export type VariationalNet = {
  readonly layers: readonly Dense[]
  /** Those that take part in the loss: a point has no use for a variance. */
  readonly trained: readonly Dense[]
  /** The code of a picture, or the middle of its cloud, for pictures [count, pixels]: [count, numbers]. */
  mean(x: tf.Tensor2D): tf.Tensor2D
  /** The middle of the cloud, and the logarithm of its variance: both [count, numbers]. */
  encode(x: tf.Tensor2D): { readonly mean: tf.Tensor2D; readonly logVariance: tf.Tensor2D }
  /** Logits of pixels for codes [count, numbers]: [count, pixels]. */
  decode(codes: tf.Tensor2D): tf.Tensor2D
}

/** 64 → 48 tanh → mean and log-variance; code → 48 tanh → 64 logits. A point's log-variance is not used. */
export function createNet({ code, numbers }: VariationalSettings, seed: number): VariationalNet {
  const narrow = createDense(seed, 'encoder, hidden', pixelCount, hiddenUnits)
  const toMean = createDense(seed, 'encoder, mean', hiddenUnits, numbers)
  const toLogVariance = createDense(seed, 'encoder, log-variance', hiddenUnits, numbers)
  const widen = createDense(seed, 'decoder, hidden', numbers, hiddenUnits)
  const toPixels = createDense(seed, 'decoder, pixels', hiddenUnits, pixelCount)
  const hide = (x: tf.Tensor2D): tf.Tensor2D => tf.tanh(dense(narrow, x))
  return {
    layers: [narrow, toMean, toLogVariance, widen, toPixels],
    trained: [narrow, toMean, ...(code === 'cloud' ? [toLogVariance] : []), widen, toPixels],
    mean: (x) => dense(toMean, hide(x)),
    encode(x) {
      const hidden = hide(x)
      return { mean: dense(toMean, hidden), logVariance: dense(toLogVariance, hidden) }
    },
    decode: (codes) => dense(toPixels, tf.tanh(dense(widen, codes))),
  }
}

/**
 * KL(N(μ, σ²) ‖ N(0, 1)) = ½ (μ² + σ² − ln σ² − 1) of every number, averaged over pictures: [numbers], in nats (Kingma
 * and Welling 2014, arXiv:1312.6114, appendix B).
 */
export const divergence = (mean: tf.Tensor2D, logVariance: tf.Tensor2D): tf.Tensor1D =>
  tf.mean(tf.mul(0.5, tf.sub(tf.add(tf.square(mean), tf.exp(logVariance)), tf.add(logVariance, 1))), 0)
