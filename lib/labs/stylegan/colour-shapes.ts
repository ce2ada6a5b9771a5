import { pick, type Random, wholeFrom } from '@/lib/core/random/random'

/** Pixels along one edge of a picture; a pixel is red, green and blue, from −1 to 1. */
export const side = 16
export const pictureSize = side ** 2 * 3

/** Six hues, far from each other and from the dark ground. */
const hues = [
  [1, -0.6, -0.6],
  [-0.6, 0.8, -0.6],
  [-0.4, -0.2, 1],
  [1, 0.8, -0.6],
  [1, -0.4, 1],
  [-0.6, 0.8, 1],
] as const
/** All three colours of the ground. */
export const ground = -0.9
const radius = 3.5

/** A disc of one colour on a dark ground, at one of 49 places: place and colour are drawn apart. */
export function drawDisc(random: Random): Float32Array {
  const [top, left] = [wholeFrom(random, 5, 11), wholeFrom(random, 5, 11)]
  const hue = pick(random, hues)
  return Float32Array.from({ length: pictureSize }, (_, at) => {
    const pixel = Math.floor(at / 3)
    const [y, x] = [Math.floor(pixel / side) + 0.5 - top, (pixel % side) + 0.5 - left]
    const cover = Math.max(0, Math.min(1, radius + 0.5 - Math.sqrt(x * x + y * y)))
    return ground + cover * ((hue[at % 3] ?? 0) - ground)
  })
}
