import { tf } from '../tensor'

/**
 * Minus the log-likelihood of binary pixels `x` that are independent, from their logits (both [count, pixels]): summed
 * over pixels, averaged over pictures, in nats.
 */
export const pixelLoss = (logits: tf.Tensor2D, x: tf.Tensor2D): tf.Scalar =>
  tf.mean(tf.sum(tf.sub(tf.softplus(logits), tf.mul(x, logits)), 1))
