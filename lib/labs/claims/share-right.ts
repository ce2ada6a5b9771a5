import { tf } from '../tensor'

/** 1 where a target, [places], has the largest of its logits, [places, tokens], else 0: [places]. */
export function rightOf(logits: tf.Tensor2D, targets: tf.Tensor1D): tf.Tensor1D {
  const ofTarget = tf.sum(tf.mul(logits, tf.oneHot(targets, logits.shape[1])), 1)
  return tf.cast(tf.greaterEqual(ofTarget, tf.max(logits, 1)), 'float32')
}

export const shareRight = (logits: tf.Tensor2D, targets: tf.Tensor1D): tf.Scalar => tf.mean(rightOf(logits, targets))
