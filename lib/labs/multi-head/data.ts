import { wholeFrom } from '@/lib/core/random/random'
import { createRandom } from '../random'

export const letters: readonly string[] = [...'abcdef']
export const length = 10
/** How far back the two letters stand that a place must name. */
export const offsets = [1, 3] as const
/** Places that have both letters before them. */
export const asking = length - offsets[1]

/** Random letters, `length` a row, one row after another. */
export function drawRows(seed: number, purpose: string, count: number): Int32Array {
  const random = createRandom(seed, purpose)
  return Int32Array.from({ length: count * length }, () => wholeFrom(random, 0, letters.length - 1))
}
export const drawShown = (seed: number) => drawRows(seed, 'shown', 1)
