import { copyOf } from '../copy-out'
import { pixelCount } from '../pictures/rectangles'
import { tf } from '../tensor'
import type { Denoiser } from './network'

export const shownCount = 6
export const shownUnits = 12

/** What the page draws an arm from. */
export type DenoisingLook = {
  /** Fresh pictures, what goes in of them, and what comes out: [shown × pixels]. */
  readonly clean: Float32Array
  readonly damaged: Float32Array
  readonly restored: Float32Array
  /** Weights into the first units of the code: [units × pixels]. */
  readonly filters: Float32Array
  /** Wrong pixels a picture at every share of flipped pixels, as they go in and as they come out. */
  readonly curve: { readonly before: readonly number[]; readonly after: readonly number[] }
}

/** @param shown damaged pictures, [shown × pixels] */
export function readRestored(net: Denoiser, shown: Float32Array): Float32Array {
  return copyOf(() => tf.sigmoid(net.answer(tf.tensor2d(shown, [shown.length / pixelCount, pixelCount]))))
}

/** The weights into the first units of the code, unit by unit; fewer where the code is narrower. */
export const readFilters = ({ encoder }: Denoiser) =>
  copyOf(() => tf.transpose(encoder.weight)).slice(0, shownUnits * pixelCount)
