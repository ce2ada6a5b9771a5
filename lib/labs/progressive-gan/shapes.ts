import { type Random, wholeFrom } from '@/lib/core/random/random'

/** Pixels along one edge of a picture, and in all. */
export const fullSide = 16
export const pixelCount = fullSide ** 2

/** Grey pictures of [side, side], row by row from the top; −1 is dark, 1 is light. */
export type Picture = Float32Array

const distances = {
  disc: (x: number, y: number) => Math.sqrt(x * x + y * y),
  square: (x: number, y: number) => Math.max(Math.abs(x), Math.abs(y)),
} as const
const radii = [3, 4] as const
const centres = [5, 6, 7, 8, 9, 10, 11] as const

/** Every picture that occurs: a light disc or square of two sizes at 49 places, on dark ground, 196 in all. */
export const pictures: readonly Picture[] = [distances.disc, distances.square].flatMap((distance) =>
  radii.flatMap((radius) => centres.flatMap((top) => centres.map((left) => draw(distance, { radius, top, left })))),
)

/** The edge of a shape is soft over one pixel. */
function draw(
  distance: (x: number, y: number) => number,
  { radius, top, left }: { radius: number; top: number; left: number },
): Picture {
  return Float32Array.from({ length: pixelCount }, (_, at) => {
    const [y, x] = [Math.floor(at / fullSide) + 0.5 - top, (at % fullSide) + 0.5 - left]
    return 2 * Math.max(0, Math.min(1, radius + 0.5 - distance(x, y))) - 1
  })
}

export const drawPicture = (random: Random): Picture =>
  pictures[wholeFrom(random, 0, pictures.length - 1)] ?? new Float32Array(pixelCount)

/** Half the side: each pixel the mean of four. */
export function halve(picture: Picture): Picture {
  const side = Math.sqrt(picture.length)
  return Float32Array.from({ length: picture.length / 4 }, (_, at) => {
    const corner = 2 * side * Math.floor(at / (side / 2)) + 2 * (at % (side / 2))
    return [0, 1, side, side + 1].reduce((sum, step) => sum + (picture[corner + step] ?? 0), 0) / 4
  })
}

/** Twice the side: each pixel four times. */
export function double(picture: Picture): Picture {
  const side = Math.sqrt(picture.length)
  return Float32Array.from({ length: picture.length * 4 }, (_, at) => {
    const [row, column] = [Math.floor(at / (2 * side)), at % (2 * side)]
    return picture[Math.floor(row / 2) * side + Math.floor(column / 2)] ?? 0
  })
}

/** Brought to this side by halving or doubling. */
export function resized(picture: Picture, side: number): Picture {
  const own = Math.sqrt(picture.length)
  if (own === side) return picture
  return resized(own > side ? halve(picture) : double(picture), side)
}

/** The real picture at one moment of growing: as sharp as what the generator can make, and mixed as it is mixed. */
export function realAt(picture: Picture, { side, alpha }: { side: number; alpha: number }): Picture {
  const sharp = resized(picture, side)
  if (alpha === 1) return sharp
  const blurred = double(halve(sharp))
  return sharp.map((value, at) => alpha * value + (1 - alpha) * (blurred[at] ?? 0))
}
