import { tf } from '../tensor'

/** Mean of −log p(target): logits [places, tokens], targets [places] as whole numbers. */
export function tokenLoss(logits: tf.Tensor2D, targets: tf.Tensor1D): tf.Scalar {
  const chosen = tf.oneHot(targets, logits.shape[1])
  return tf.neg(tf.mean(tf.sum(tf.mul(tf.logSoftmax(logits), chosen), 1)))
}
