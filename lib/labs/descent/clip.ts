import { tf } from '../tensor'

/**
 * Gradients scaled down together where their common norm exceeds a limit; their direction stays (Pascanu et al. 2013,
 * arXiv:1211.5063, algorithm 1).
 */
export function clipNorm(grads: tf.NamedTensorMap, limit: number): tf.NamedTensorMap {
  const squares = Object.values(grads).map((gradient) => tf.sum(tf.square(gradient)))
  const norm = tf.sqrt(tf.addN(squares))
  const factor = tf.div(limit, tf.maximum(norm, limit))
  return Object.fromEntries(Object.entries(grads).map(([name, gradient]) => [name, tf.mul(gradient, factor)]))
}
