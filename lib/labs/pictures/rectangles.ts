import { createRandom, shuffled } from '../random'

/** Pictures are square, so many pixels wide, row by row from the top; a pixel is 0 or 1. */
export const pictureSide = 8
export const pixelCount = pictureSide ** 2

export type BinaryPicture = Float32Array

/** A picture whose pixels are lit where `isLit` says so. */
export const drawPicture = (isLit: (row: number, column: number) => boolean): BinaryPicture =>
  Float32Array.from({ length: pixelCount }, (_, at) => (isLit(Math.floor(at / pictureSide), at % pictureSide) ? 1 : 0))

/** Where a rectangle begins, and how many pixels it covers, along both axes. */
export type Box = { readonly top: number; readonly left: number; readonly height: number; readonly width: number }

export const isWithin = ({ top, left, height, width }: Box, row: number, column: number) =>
  row >= top && row < top + height && column >= left && column < left + width

export const drawRectangle = (box: Box): BinaryPicture => drawPicture((row, column) => isWithin(box, row, column))

/** Every stretch of 2 to 6 pixels along one axis: from `start` on, `end` not included. */
export const stretches = [2, 3, 4, 5, 6].flatMap((length) =>
  Array.from({ length: pictureSide - length + 1 }, (_, start) => ({ start, end: start + length })),
)

/** Every place of every rectangle with sides of 2 to 6 pixels: 625 boxes, which four numbers tell apart. */
export const boxes: readonly Box[] = stretches.flatMap((rows) =>
  stretches.map((columns) => ({
    ...{ top: rows.start, height: rows.end - rows.start },
    ...{ left: columns.start, width: columns.end - columns.start },
  })),
)

/** All rectangles, each once. */
export const rectangles: readonly BinaryPicture[] = boxes.map(drawRectangle)

const freshCount = 150

/** So many rectangles to learn from, and others that are never learned from: a seed fixes both. */
export function splitRectangles(seed: number, count: number) {
  const order = [...shuffled(createRandom(seed, 'rectangles'), rectangles.length)]
  const pick = (indices: readonly number[]) => indices.flatMap((at) => rectangles[at] ?? [])
  return { fresh: pick(order.slice(0, freshCount)), known: pick(order.slice(freshCount, freshCount + count)) }
}

/** Pictures under each other: [pictures × pixels]. */
export function stack(pictures: readonly BinaryPicture[]): Float32Array {
  const stacked = new Float32Array(pictures.length * pixelCount)
  for (const [at, picture] of pictures.entries()) stacked.set(picture, at * pixelCount)
  return stacked
}

/** The pictures of a stack, one by one. */
export const unstack = (stacked: Float32Array): BinaryPicture[] =>
  Array.from({ length: stacked.length / pixelCount }, (_, at) => stacked.slice(at * pixelCount, (at + 1) * pixelCount))

/** Pixels on the wrong side of one half, over all pictures; an answer that is no number counts as dark. */
export const wrongPixels = (answers: ArrayLike<number>, targets: Float32Array) =>
  targets.reduce((count, target, at) => count + ((answers[at] ?? 0) > 0.5 === target > 0.5 ? 0 : 1), 0)
