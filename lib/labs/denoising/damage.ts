import type { Random } from '@/lib/core/random/random'

/** Share of pixels that are flipped in what it has to restore. */
export const testNoise = 0.15

/** The shares for which the curve is drawn. */
export const noiseLevels = [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4] as const

/** Pictures with each pixel flipped at this chance. */
export const damaged = (pictures: Float32Array, chance: number, random: Random) =>
  pictures.map((pixel) => (random.next() < chance ? 1 - pixel : pixel))
