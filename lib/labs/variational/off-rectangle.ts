import { boxes, pictureSide, pixelCount } from '../shared/rectangles'

const edge = pictureSide + 1

/**
 * Pixels in which a picture, cut at one half, differs from the nearest of all rectangles: those lit outside of it, and
 * those dark within.
 * @param start where the picture begins in `pictures`
 */
export function pixelsOff(pictures: ArrayLike<number>, start = 0): number {
  const sums = litAbove(pictures, start)
  const sum = (row: number, column: number) => sums[row * edge + column] ?? 0
  const lit = sum(pictureSide, pictureSide)
  return boxes.reduce((least, { top, left, height, width }) => {
    const within = sum(top + height, left + width) - sum(top, left + width) - sum(top + height, left) + sum(top, left)
    return Math.min(least, lit + height * width - 2 * within)
  }, Number.POSITIVE_INFINITY)
}

/** The same, averaged over a stack of pictures. */
export function meanPixelsOff(pictures: Float32Array): number {
  const count = pictures.length / pixelCount
  return Array.from({ length: count }, (_, at) => pixelsOff(pictures, at * pixelCount)).reduce(
    (sum, off) => sum + off / count,
    0,
  )
}

/**
 * Pixels in which two different pictures of a stack differ on average, cut at one half: 2 n p (1 − p) / (n − 1) of each
 * pixel that is lit in a share p of all n.
 */
export function spreadOf(pictures: Float32Array): number {
  const count = pictures.length / pixelCount
  const lit = new Float32Array(pixelCount)
  pictures.forEach((value, at) => {
    if (value > 0.5) lit[at % pixelCount] = (lit[at % pixelCount] ?? 0) + 1 / count
  })
  return lit.reduce((sum, share) => sum + (2 * count * share * (1 - share)) / (count - 1), 0)
}

/** How many pixels are lit above and to the left of every corner: a summed-area table (Crow 1984). */
function litAbove(pictures: ArrayLike<number>, start: number) {
  const sums = new Int32Array(edge * edge)
  for (let row = 1; row < edge; row++) {
    let inRow = 0
    for (let column = 1; column < edge; column++) {
      if ((pictures[start + (row - 1) * pictureSide + column - 1] ?? 0) > 0.5) inRow++
      sums[row * edge + column] = (sums[(row - 1) * edge + column] ?? 0) + inRow
    }
  }
  return sums
}
