import { createDense, type Dense, dense } from '../layers/dense'
import { pixelCount } from '../pictures/rectangles'
import { tf } from '../tensor'

export type Denoiser = {
  readonly encoder: Dense
  readonly decoder: Dense
  /** Logits of pixels for pictures [count, pixels]: the same shape. */
  answer(x: tf.Tensor2D): tf.Tensor2D
}

/** 64 → units → 64 with ReLU in the code: the shape of Vincent and colleagues (2008), with ReLU for their sigmoid. */
export function createDenoiser(units: number, seed: number): Denoiser {
  const encoder = createDense(seed, 'encoder', pixelCount, units)
  const decoder = createDense(seed, 'decoder', units, pixelCount)
  return { encoder, decoder, answer: (x) => dense(decoder, tf.relu(dense(encoder, x))) }
}

/** Pictures [count, pixels] with the pixels flipped where `flips`, of the same shape, is 1. */
export const flipped = (x: tf.Tensor2D, flips: tf.Tensor2D): tf.Tensor2D =>
  tf.sub(tf.add(x, flips), tf.mul(2, tf.mul(x, flips)))
