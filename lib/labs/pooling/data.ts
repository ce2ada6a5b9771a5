import { wholeFrom } from '@/lib/core/random/random'
import {
  drawImages,
  drawShape,
  type Images,
  imageSide,
  type Offset,
  shapeNames,
  within,
} from '../pictures/shape-images'
import { createRandom } from '../random'
import type { PoolingSettings } from './settings'

/** Standard deviation of a pixel; the shapes are ones on zeros. */
const noise = 0.15
/** From the middle of the image to that of a quarter: no shape touches the edge, whose zeros would tell the place. */
const fromMiddle = 3
/** The shape slides from its place to the right, this many pixels at most. */
export const slides = [0, 1, 2, 3] as const

/** Images to learn from and fresh ones: every shape in the middle, or in a quarter that is to be told. */
export function makeImages(task: PoolingSettings['task'], seed: number) {
  const draw = task === 'shape' ? inTheMiddle : inQuarters
  return { train: draw(seed, 'train', 160), fresh: draw(seed, 'fresh', 64) }
}

const inTheMiddle = (seed: number, purpose: string, count: number) =>
  drawImages(seed, purpose, { count, noise, place: within(0) })

/** Shapes in turn, each in one of four quarters, whose number is the label. */
function inQuarters(seed: number, purpose: string, count: number): Images {
  const random = createRandom(seed, `${purpose} quarters`)
  const labels = Int32Array.from({ length: count }, () => wholeFrom(random, 0, 3))
  let at = 0
  const place = (): Offset => {
    const quarter = labels[at++] ?? 0
    return { down: quarter < 2 ? -fromMiddle : fromMiddle, right: quarter % 2 === 0 ? -fromMiddle : fromMiddle }
  }
  return { ...drawImages(seed, purpose, { count, noise, place }), labels }
}

/** Every shape without noise at every slide, slide by slide: [slides × shapes] images. */
export function slidShapes(): Images {
  const size = imageSide ** 2
  const count = slides.length * shapeNames.length
  const pixels = new Float32Array(count * size)
  const labels = Int32Array.from({ length: count }, (_, at) => at % shapeNames.length)
  labels.forEach((label, at) => {
    const right = slides[Math.floor(at / shapeNames.length)] ?? 0
    pixels.set(drawShape(label, { down: 0, right }), at * size)
  })
  return { count, pixels, labels }
}
