import { copyOut, reading } from '../copy-out'
import { readLogits } from '../pictures/image-classifier'
import { type Images, imageSide, shapeNames } from '../pictures/shape-images'
import { tf } from '../tensor'
import { slides } from './data'
import { movements } from './movement'
import type { Network } from './network'

/** The plus, at its place in the order of the shapes: the one that is seen sliding. */
export const shown = 2

export type PoolingLook = {
  /** Which filter is shown: the one that answers most to the plus. */
  readonly filter: number
  /** Its map of the plus at every slide, before and after pooling: [slides, side, side]. */
  readonly whole: Float32Array
  readonly pooled: Float32Array
  /** The logits of the plus at every slide: [slides, classes]. */
  readonly logits: Float32Array
  /** How far logits move at every slide, from 0 pixels on. */
  readonly movements: Float32Array
}

export function readLook({ logits, maps }: Network, slid: Images): PoolingLook {
  const all = readLogits(logits, slid)
  return { ...readMaps(maps, slid), logits: everyFourth(all), movements: movements(all) }
}

/** One shape's rows out of those of all shapes, slide by slide. */
function everyFourth(logits: Float32Array) {
  const classes = logits.length / (slides.length * shapeNames.length)
  return Float32Array.from({ length: slides.length * classes }, (_, at) => {
    const [slide, one] = [Math.floor(at / classes), at % classes]
    return logits[(slide * shapeNames.length + shown) * classes + one] ?? Number.NaN
  })
}

function readMaps(maps: Network['maps'], { count, pixels }: Images) {
  return reading(() => {
    const images = tf.tensor4d(pixels, [count, imageSide, imageSide, 1])
    const places = tf.tensor1d(
      slides.map((_, slide) => slide * shapeNames.length + shown),
      'int32',
    )
    const { whole, pooled } = maps(tf.gather(images, places))
    const sums = [...tf.sum(whole, [0, 1, 2]).dataSync()]
    const filter = sums.indexOf(Math.max(...sums))
    const one = (all: tf.Tensor4D) => copyOut(tf.gather(all, tf.tensor1d([filter], 'int32'), 3))
    return { filter, whole: one(whole), pooled: one(pooled) }
  })
}
