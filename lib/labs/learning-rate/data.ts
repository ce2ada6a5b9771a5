import { normal, uniform } from '@/lib/core/random/random'
import { createRandom, draws } from '../random'

/** Units from the place to the answer. */
export const sizes = [1, 24, 24, 1]

/** Points to learn from. */
export const count = 20

/** What the points show, up to noise of standard deviation .1. */
export const target = (x: number) => Math.sin(4 * x)

/** Places between −1 and 1 and their noisy values, both [count]. */
export function drawPoints(seed: number) {
  const random = createRandom(seed, 'points')
  const x = draws(count, () => uniform(random, -1, 1))
  return { x, y: x.map((place) => target(place) + 0.1 * normal(random)) }
}
