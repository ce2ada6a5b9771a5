import { copyOf, copyOut, reading } from '../copy-out'
import { readLogits } from '../pictures/image-classifier'
import { imageSide, shapeNames } from '../pictures/shape-images'
import { tf } from '../tensor'
import { occluded, shownImage } from './data'
import type { Network } from './network'

const classes = shapeNames.length

export type FeatureMapLook = {
  /** Maps of the shown image, one filter after another: [filters, side, side]. */
  readonly first: Float32Array
  readonly second: Float32Array
  /** The shape that it answers for the image as it is. */
  readonly answer: number
  /** Logit of that shape less the largest other: for the image as it is, then with a patch at every place. */
  readonly leads: Float32Array
  /** Probability of every shape for the image as it is. */
  readonly probabilities: Float32Array
}

export function readLook({ logits, maps }: Network): FeatureMapLook {
  const byFilter = (all: tf.Tensor4D) => copyOut(tf.transpose(all, [3, 0, 1, 2]))
  const { first, second } = reading(() => {
    const { first, second } = maps(tf.tensor4d(shownImage(), [1, imageSide, imageSide, 1]))
    return { first: byFilter(first), second: byFilter(second) }
  })
  const all = readLogits(logits, occluded())
  const rows = Array.from({ length: all.length / classes }, (_, at) => [
    ...all.subarray(at * classes, (at + 1) * classes),
  ])
  const whole = rows[0] ?? []
  const answer = whole.indexOf(Math.max(...whole))
  return {
    first,
    second,
    answer,
    leads: Float32Array.from(rows, (row) => (row[answer] ?? Number.NaN) - Math.max(...row.toSpliced(answer, 1))),
    probabilities: copyOf(() => tf.softmax(tf.tensor1d(whole))),
  }
}
