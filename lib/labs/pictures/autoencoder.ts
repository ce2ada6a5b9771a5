import { createDense, type Dense, dense } from '../layers/dense'
import { tf } from '../tensor'
import { hiddenUnits } from './autoencoder-sizes'
import { pixelCount } from './rectangles'

type Half = 'encoder' | 'decoder'

export type Autoencoder = {
  readonly layers: readonly Dense[]
  readonly toCode: Dense
  /** The encoder's hidden layer for pictures [count, pixels]: [count, hidden]. */
  hide(x: tf.Tensor2D): tf.Tensor2D
  /** Codes of pictures: [count, codes]. */
  encode(x: tf.Tensor2D): tf.Tensor2D
  /** Pictures of codes: [count, pixels]. */
  decode(codes: tf.Tensor2D): tf.Tensor2D
}

/**
 * Code and output are linear; the hidden layer of each half has tanh where it bends.
 * @param codes numbers in the code
 */
export function createAutoencoder(
  { codes, bends }: { readonly codes: number; bends(half: Half): boolean },
  seed: number,
): Autoencoder {
  const narrow = createDense(seed, 'encoder, hidden', pixelCount, hiddenUnits)
  const toCode = createDense(seed, 'encoder, code', hiddenUnits, codes)
  const widen = createDense(seed, 'decoder, hidden', codes, hiddenUnits)
  const toPixels = createDense(seed, 'decoder, pixels', hiddenUnits, pixelCount)
  const activate = (half: Half, x: tf.Tensor2D) => (bends(half) ? tf.tanh(x) : x)
  const hide = (x: tf.Tensor2D) => activate('encoder', dense(narrow, x))
  return {
    layers: [narrow, toCode, widen, toPixels],
    toCode,
    hide,
    encode: (x) => dense(toCode, hide(x)),
    decode: (code) => dense(toPixels, activate('decoder', dense(widen, code))),
  }
}

/** Squared error summed over pixels, averaged over pictures. */
export const squaredError = (answers: tf.Tensor2D, targets: tf.Tensor2D): tf.Scalar =>
  tf.mean(tf.sum(tf.squaredDifference(answers, targets), 1))
