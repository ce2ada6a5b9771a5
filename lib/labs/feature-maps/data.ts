import { wholeFrom } from '@/lib/core/random/random'
import { drawImages, drawShape, type Images, imageSide, within } from '../pictures/shape-images'
import { createRandom } from '../random'
import type { FeatureMapSettings } from './settings'

/** Standard deviation of a pixel; shapes and marks are ones on zeros. */
const noise = 0.15
const last = imageSide - 2
/** First row and column of a mark of 2 × 2 pixels, one corner for every shape. */
const corners = [
  [0, 0],
  [0, last],
  [last, 0],
  [last, last],
] as const

/** Images to learn from and fresh ones of the same kind, and fresh ones whose mark tells nothing. */
export const makeImages = (mark: FeatureMapSettings['mark'], seed: number) => ({
  train: drawMarked(seed, 'train', { mark, count: 160 }),
  alike: drawMarked(seed, 'alike', { mark, count: 64 }),
  fresh: drawMarked(seed, 'fresh', { mark: 'random', count: 128 }),
})

function drawMarked(
  seed: number,
  purpose: string,
  { mark, count }: { mark: FeatureMapSettings['mark']; count: number },
) {
  const images = drawImages(seed, purpose, { count, noise, place: within(2) })
  const random = createRandom(seed, `${purpose} marks`)
  images.labels.forEach((label, at) => {
    const corner = wholeFrom(random, 0, corners.length - 1)
    drawMark(images.pixels.subarray(at * imageSide ** 2), mark === 'tells' ? label : corner)
  })
  return images
}

function drawMark(image: Float32Array, corner: number) {
  const [row, column] = corners[corner] ?? corners[0]
  for (const at of [0, 1, imageSide, imageSide + 1]) image[row * imageSide + column + at] = 1
}

/** The image that is looked into: a plus in the middle, and the mark in the corner that tells of a lying bar. */
export const shownShape = 2
export function shownImage(): Float32Array {
  const image = drawShape(shownShape, { down: 0, right: 0 })
  drawMark(image, 0)
  return image
}

/** Pixels along each side of the patch, and from one of its places to the next. */
export const patchSide = 4
export const patchStep = 2
export const patchPlaces = (imageSide - patchSide) / patchStep + 1

/** The shown image, and then with a patch of zeros at every place, row by row. */
export function occluded(): Images {
  const size = imageSide ** 2
  const count = 1 + patchPlaces ** 2
  const pixels = new Float32Array(count * size)
  for (let at = 0; at < count; at++) pixels.set(at === 0 ? shownImage() : covered(at - 1), at * size)
  return { count, pixels, labels: new Int32Array(count).fill(shownShape) }
}

function covered(place: number) {
  const image = shownImage()
  const [top, left] = [Math.floor(place / patchPlaces) * patchStep, (place % patchPlaces) * patchStep]
  for (let row = top; row < top + patchSide; row++)
    image.fill(0, row * imageSide + left, row * imageSide + left + patchSide)
  return image
}
