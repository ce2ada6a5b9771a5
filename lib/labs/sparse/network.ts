import { createDense, type Dense, dense } from '../layers/dense'
import { pixelCount } from '../pictures/rectangles'
import { tf } from '../tensor'
import type { SparseSettings } from './settings'

export type SparseNet = {
  readonly encoder: Dense
  /** `weight` is [units, pixels]: what each unit writes. */
  readonly decoder: Dense
  /** Codes of pictures [count, pixels]: [count, units], none below zero. */
  encode(x: tf.Tensor2D): tf.Tensor2D
  decode(code: tf.Tensor2D): tf.Tensor2D
  /** ½ squared error + λ Σ h, summed over pixels and units, averaged over pictures. */
  loss(x: tf.Tensor2D, lambda: tf.Scalar): tf.Scalar
}

/** 64 → units → 64: ReLU in the code, a linear decoder, so that a picture is a sum of what its active units write. */
export function createSparseNet({ units }: Pick<SparseSettings, 'units'>, seed: number): SparseNet {
  const encoder = createDense(seed, 'encoder', pixelCount, units)
  const decoder = createDense(seed, 'decoder', units, pixelCount)
  holdNorms(decoder)
  const encode = (x: tf.Tensor2D): tf.Tensor2D => tf.relu(dense(encoder, x))
  const decode = (code: tf.Tensor2D) => dense(decoder, code)
  return {
    ...{ encoder, decoder, encode, decode },
    loss(x, lambda) {
      const code = encode(x)
      const error = tf.mul(0.5, tf.sum(tf.squaredDifference(decode(code), x), 1))
      return tf.mean(tf.add(error, tf.mul(lambda, tf.sum(code, 1))))
    },
  }
}

/** Brings what every unit writes to length 1, so that a small code cannot be made up for by large weights. */
export function holdNorms({ weight }: Dense) {
  tf.tidy(() => weight.assign(tf.div(weight, tf.sqrt(tf.sum(tf.square(weight), 1, true)))))
}
