import { tf } from '../tensor'

/** Each vector less its mean, divided by its standard deviation (Ba et al. 2016, arXiv:1607.06450), without gain and bias. */
export function layerNorm(x: tf.Tensor3D): tf.Tensor3D {
  const centred = tf.sub(x, tf.mean(x, -1, true))
  const variance = tf.mean(tf.square(centred), -1, true)
  return tf.mul(centred, tf.rsqrt(tf.add(variance, 1e-5)))
}
