import { createDense, type Dense, dense } from '../shared/dense'
import { pixelCount } from '../shared/rectangles'
import { tf } from '../tensor'
import { hiddenUnits } from './layer-sizes'
import type { AutoencoderSettings, BendName } from './settings'

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

/** Code and output are linear; the two hidden layers have tanh where they are told to bend. */
export function createAutoencoder(
  { codes, bend }: Pick<AutoencoderSettings, 'codes' | 'bend'>,
  seed: number,
): Autoencoder {
  const narrow = createDense(seed, 'encoder, hidden', pixelCount, hiddenUnits)
  const toCode = createDense(seed, 'encoder, code', hiddenUnits, codes)
  const widen = createDense(seed, 'decoder, hidden', codes, hiddenUnits)
  const toPixels = createDense(seed, 'decoder, pixels', hiddenUnits, pixelCount)
  const activate = (half: BendName, x: tf.Tensor2D) => (bend === half || bend === 'both' ? tf.tanh(x) : x)
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
