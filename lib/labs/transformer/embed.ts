import { tf } from '../tensor'
import { positions } from './positions'

/** Vectors of tokens, and of their places where those are told: tokens [batch, n] give [batch, n, width]. */
export function createEmbedding(table: tf.Tensor2D, length: number, told: boolean) {
  const width = table.shape[1]
  const places = told ? tf.tensor2d(positions(length, width), [length, width]) : null
  return {
    embed(tokens: tf.Tensor2D): tf.Tensor3D {
      const vectors = tf.gather(table, tf.reshape(tokens, [tokens.size]) as tf.Tensor1D)
      const apart: tf.Tensor3D = tf.reshape(vectors, [...tokens.shape, width])
      return places ? tf.add(apart, places) : apart
    },
    dispose: () => places?.dispose(),
  }
}
