import { copyOut, reading } from '../copy-out'
import { dense } from '../layers/dense'
import type { Autoencoder } from '../pictures/autoencoder'
import { drawRectangle, pixelCount, stack } from '../pictures/rectangles'
import { tf } from '../tensor'

/** Pictures shown with their reconstructions, and stops of the walk from one code to another. */
export const shownCount = 6

/** What the page draws an arm from. */
export type AutoencoderLook = {
  /** Fresh pictures, what PCA with as many numbers makes of them, and what the arm does: [shown × pixels]. */
  readonly inputs: Float32Array
  readonly byPca: Float32Array
  readonly outputs: Float32Array
  /** Their codes, and what the hidden units add to each and take from it: [shown × codes]. */
  readonly codes: Float32Array
  readonly raised: Float32Array
  readonly lowered: Float32Array
  /** What the decoder makes of the stops between two codes: [shown × pixels]. */
  readonly walk: Float32Array
  /** Squared error a picture on the training pictures: of the average picture, of PCA, and of the arm. */
  readonly errors: { readonly average: number; readonly pca: number; readonly own: number }
}

/** The walk leads from a small square in one corner to a wide rectangle in the other. */
const ends = stack([
  drawRectangle({ top: 0, left: 0, height: 3, width: 3 }),
  drawRectangle({ top: 4, left: 3, height: 4, width: 5 }),
])

export function readPictures(net: Autoencoder, shown: tf.Tensor2D) {
  return reading(() => {
    const hidden = net.hide(shown)
    const codes = dense(net.toCode, hidden)
    // What each hidden unit sends to each number of the code: [shown, hidden, codes].
    const sent = tf.mul(tf.expandDims(hidden, 2), tf.expandDims(net.toCode.weight, 0))
    const shares = tf.reshape(tf.linspace(0, 1, shownCount), [shownCount, 1])
    const [from, to] = tf.split(net.encode(tf.tensor2d(ends, [2, pixelCount])), 2)
    if (!from || !to) throw new Error('A walk needs two ends.')
    return {
      inputs: copyOut(shown),
      outputs: copyOut(net.decode(codes)),
      codes: copyOut(codes),
      raised: copyOut(tf.sum(tf.relu(sent), 1)),
      lowered: copyOut(tf.sum(tf.relu(tf.neg(sent)), 1)),
      walk: copyOut(net.decode(tf.add(from, tf.mul(shares, tf.sub(to, from))))),
    }
  })
}
