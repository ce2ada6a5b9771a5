import { normal, type Random, wholeFrom } from '@/lib/core/random/random'
import { createRandom } from '../random'

export const shapeNames = ['lying bar', 'upright bar', 'plus', 'cross'] as const
/** Pixels along each side of an image. */
export const imageSide = 16
/** A shape reaches so many pixels from its centre: it is 7 wide, and one pixel thick. */
const arm = 3
const centre = 7

/** Grey pictures of one shape each, of [count, side, side, 1], with the shape's number. */
export type Images = { readonly count: number; readonly pixels: Float32Array; readonly labels: Int32Array }

/** From the middle of the image to the middle of the shape, in pixels. */
export type Offset = { readonly down: number; readonly right: number }

export type Draw = {
  readonly count: number
  readonly noise: number
  /** Where the next shape lies. */
  place(random: Random): Offset
}

/** Anywhere within so many pixels of the middle, along both axes. */
export const within = (reach: number) => (random: Random) => ({
  down: wholeFrom(random, -reach, reach),
  right: wholeFrom(random, -reach, reach),
})

/** At a distance of exactly so many pixels of the middle, along both axes: one of four places. */
export const atDistance = (pixels: number) => (random: Random) => ({
  down: random.next() < 0.5 ? pixels : -pixels,
  right: random.next() < 0.5 ? pixels : -pixels,
})

/** The shapes in turn, so that each occurs equally often; noise is normal, with this standard deviation. */
export function drawImages(seed: number, purpose: string, { count, noise, place }: Draw): Images {
  const random = createRandom(seed, purpose)
  const size = imageSide ** 2
  const pixels = new Float32Array(count * size)
  const labels = Int32Array.from({ length: count }, (_, at) => at % shapeNames.length)
  labels.forEach((label, at) => {
    pixels.set(drawShape(label, place(random)), at * size)
  })
  if (noise > 0) for (let at = 0; at < pixels.length; at++) pixels[at] = (pixels[at] ?? 0) + noise * normal(random)
  return { count, pixels, labels }
}

/** One shape of ones on zeros; what lies beyond the edge is cut off. */
export function drawShape(label: number, { down, right }: Offset): Float32Array {
  const image = new Float32Array(imageSide ** 2)
  const dot = (row: number, column: number) => {
    const [y, x] = [centre + down + row, centre + right + column]
    if (y >= 0 && y < imageSide && x >= 0 && x < imageSide) image[y * imageSide + x] = 1
  }
  for (let step = -arm; step <= arm; step++) {
    if (label === 0 || label === 2) dot(0, step)
    if (label === 1 || label === 2) dot(step, 0)
    if (label === 3) {
      dot(step, step)
      dot(step, -step)
    }
  }
  return image
}

/** The image at this place of a set. */
export const imageAt = ({ pixels }: Images, at: number) => pixels.slice(at * imageSide ** 2, (at + 1) * imageSide ** 2)

/** The first image of each shape, in memory of its own. */
export const oneOfEach = ({ pixels, labels }: Images): Images => ({
  count: shapeNames.length,
  pixels: pixels.slice(0, shapeNames.length * imageSide ** 2),
  labels: labels.slice(0, shapeNames.length),
})
