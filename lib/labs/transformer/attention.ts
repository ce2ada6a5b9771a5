import { normalWeights } from '../layers/normal-weights'
import { tf } from '../tensor'

/** The four matrices of an attention layer of width d, each [d, d]; the heads are slices of the first three. */
export type Attention = Readonly<Record<'query' | 'key' | 'value' | 'output', tf.Variable<tf.Rank.R2>>>

/** Weights with variance 1 / d, so that queries and keys of normalised inputs have components of variance about 1. */
export function createAttention(width: number, seed: number, name: string): Attention {
  const square = (role: string) => normalWeights(seed, `${name} ${role}`, [width, width], width ** -0.5)
  return { query: square('query'), key: square('key'), value: square('value'), output: square('output') }
}

type Asking = {
  /** Who asks: [batch, n, d]. */
  readonly from: tf.Tensor3D
  /** Who answers: [batch, m, d]; in self-attention the same tensor. */
  readonly to: tf.Tensor3D
  readonly heads: number
  /** Added to the scores: [n, m]. */
  readonly mask?: tf.Tensor2D
  /** Factor of the scores, else 1 / √(d / heads); 0 makes all weights equal. */
  readonly scale?: number
}

/**
 * softmax(QKᵀ · scale + mask) V for every head, joined by the output matrix (Vaswani et al. 2017, arXiv:1706.03762,
 * §3.2).
 * @returns output [batch, n, d]; scores, scaled and masked, and weights [batch, heads, n, m]; queries, keys and values
 * [batch, heads, n or m, d / heads]
 */
export function attend(layer: Attention, { from, to, heads, mask, scale }: Asking) {
  const size = from.shape[2] / heads
  const split = ([batch, length]: readonly number[], x: tf.Tensor3D): tf.Tensor4D =>
    tf.transpose(tf.reshape(x, [batch ?? 1, length ?? 1, heads, size]), [0, 2, 1, 3])
  const queries = split(from.shape, project(from, layer.query))
  const keys = split(to.shape, project(to, layer.key))
  const values = split(to.shape, project(to, layer.value))
  const scaled: tf.Tensor4D = tf.mul(tf.matMul(queries, keys, false, true), scale ?? size ** -0.5)
  const scores: tf.Tensor4D = mask ? tf.add(scaled, mask) : scaled
  const weights = tf.softmax(scores)
  const mixed: tf.Tensor4D = tf.transpose(tf.matMul(weights, values), [0, 2, 1, 3])
  return { output: project(tf.reshape(mixed, from.shape), layer.output), queries, keys, values, scores, weights }
}
export type Attended = ReturnType<typeof attend>

/** 0 where a position may look, at itself and before; −10⁹ at what comes later: [length, length]. */
export const causalMask = (length: number): tf.Tensor2D =>
  tf.tensor2d(
    Float32Array.from({ length: length ** 2 }, (_, at) => (at % length > Math.floor(at / length) ? -1e9 : 0)),
    [length, length],
  )

/** Every row of x, [batch, n, inputs], times a matrix of [inputs, outputs]: [batch, n, outputs]. */
export function project(x: tf.Tensor3D, matrix: tf.Tensor2D): tf.Tensor3D {
  const [batch, length, inputs] = x.shape
  return tf.reshape(tf.matMul(tf.reshape(x, [batch * length, inputs]), matrix), [batch, length, matrix.shape[1]])
}
