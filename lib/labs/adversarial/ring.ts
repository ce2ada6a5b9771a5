import { normal, type Random, wholeFrom } from '@/lib/core/random/random'

/** Eight Gaussians on a circle around the origin: a distribution whose modes can be counted. */
export const modeCount = 8
const radius = 1.3
const deviation = 0.08

const diagonal = Math.SQRT1_2
/** Centres of the modes, from the right and counter-clockwise, on the unit circle: no cosine, which browsers round differently. */
const directions = [
  [1, 0],
  [diagonal, diagonal],
  [0, 1],
  [-diagonal, diagonal],
  [-1, 0],
  [-diagonal, -diagonal],
  [0, -1],
  [diagonal, -diagonal],
] as const

/** Points of the ring, [count, 2], each with the number of its mode. */
export function drawRing(random: Random, count: number) {
  const x = new Float32Array(count * 2)
  const modes = Int32Array.from({ length: count }, (_, at) => {
    const mode = wholeFrom(random, 0, modeCount - 1)
    const [across, up] = directions[mode] ?? [0, 0]
    x[at * 2] = radius * across + deviation * normal(random)
    x[at * 2 + 1] = radius * up + deviation * normal(random)
    return mode
  })
  return { x, modes }
}

/** The mode whose centre lies within three standard deviations of a point, or −1. */
export const modeAt = (x: number, y: number) =>
  directions.findIndex(([across, up]) => (x - radius * across) ** 2 + (y - radius * up) ** 2 < (3 * deviation) ** 2)

/** The mode of every point of [count, 2], or −1 for those that lie on none. */
export const modesOf = (points: Float32Array) =>
  Int32Array.from({ length: points.length / 2 }, (_, at) => modeAt(points[2 * at] ?? 0, points[2 * at + 1] ?? 0))

/**
 * How points spread over the modes: their number on each, how many modes are covered (a fifth of an equal share or
 * more), and what share of all points lies on any mode.
 */
export function coverageOf(points: Float32Array) {
  const modes = modesOf(points)
  const counts = Array.from({ length: modeCount }, (_, mode) => modes.filter((of) => of === mode).length)
  const least = modes.length / modeCount / 5
  return {
    counts,
    covered: counts.filter((count) => count >= least).length,
    onModes: counts.reduce((sum, count) => sum + count, 0) / modes.length,
  }
}
