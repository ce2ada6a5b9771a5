import { createRandom, shuffled } from '../random'
import type { TranslatorSettings } from './settings'

export const letters: readonly string[] = [...'abcdefghijkl']
/** The token before the first letter that is written. */
export const start = letters.length
export const tokenCount = letters.length + 1

/** Letters read, and letters written: n. */
export const length = 8
/** The source, then the target: 2n tokens. */
export const rowLength = 2 * length

/** Rows of the data, one after another: letters that all differ, and what is to be written about them. */
export function drawRows(task: TranslatorSettings['task'], seed: number, purpose: string, count: number): Int32Array {
  const random = createRandom(seed, purpose)
  const rows = Array.from({ length: count }, () => {
    const source = shuffled(random, letters.length).slice(0, length)
    return [...source, ...(task === 'reverse' ? source.toReversed() : source.toSorted())]
  })
  return Int32Array.from(rows.flat())
}

export const drawShown = (task: TranslatorSettings['task'], seed: number) => drawRows(task, seed, 'shown', 1)
