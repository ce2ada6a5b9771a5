import { tf } from '../tensor'

/** Share of the targets, [places], that have the largest of their logits, [places, tokens]. */
export function shareRight(logits: tf.Tensor2D, targets: tf.Tensor1D): tf.Scalar {
  const ofTarget = tf.sum(tf.mul(logits, tf.oneHot(targets, logits.shape[1])), 1)
  return tf.mean(tf.cast(tf.greaterEqual(ofTarget, tf.max(logits, 1)), 'float32'))
}
