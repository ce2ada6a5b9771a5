import { pictureSide, pixelCount, stretches } from '../pictures/rectangles'

const edge = pictureSide + 1
/** Where the sides of all rectangles begin and end, in numbers alone: they are gone through for thousands of pictures. */
const starts = Int32Array.from(stretches, ({ start }) => start)
const ends = Int32Array.from(stretches, ({ end }) => end)
const strip = new Int32Array(edge)

/**
 * Pixels in which a picture, cut at one half, differs from the nearest of all rectangles: those lit outside of it, and
 * those dark within. With 1 for a lit pixel and −1 for a dark one, that is the lit pixels less the largest sum in a box.
 * @param start where the picture begins in `pictures`
 */
export function pixelsOff(pictures: ArrayLike<number>, start = 0): number {
  const sums = sumsAbove(pictures, start)
  const lit = (pixelCount + (sums.at(-1) ?? 0)) / 2
  let largest = -pixelCount
  for (let rows = 0; rows < starts.length; rows++) {
    const [above, below] = [(starts[rows] ?? 0) * edge, (ends[rows] ?? 0) * edge]
    for (let column = 0; column < edge; column++)
      strip[column] = (sums[below + column] ?? 0) - (sums[above + column] ?? 0)
    for (let columns = 0; columns < starts.length; columns++) {
      const sum = (strip[ends[columns] ?? 0] ?? 0) - (strip[starts[columns] ?? 0] ?? 0)
      if (sum > largest) largest = sum
    }
  }
  return lit - largest
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

/** The sum of all pixels above and to the left of every corner, lit as 1 and dark as −1: a summed-area table (Crow 1984). */
function sumsAbove(pictures: ArrayLike<number>, start: number) {
  const sums = new Int32Array(edge * edge)
  for (let row = 1; row < edge; row++) {
    let inRow = 0
    for (let column = 1; column < edge; column++) {
      inRow += (pictures[start + (row - 1) * pictureSide + column - 1] ?? 0) > 0.5 ? 1 : -1
      sums[row * edge + column] = (sums[(row - 1) * edge + column] ?? 0) + inRow
    }
  }
  return sums
}
