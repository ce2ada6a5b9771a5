import { type Random, wholeFrom } from '@/lib/core/random/random'
import { createRandom } from '../random'

const letters = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const [marker, question] = [letters.length, letters.length + 1]
export const tokenNames: readonly string[] = [...letters, '*', '?']
export const letterCount = letters.length

/** Tokens of a sequence, the question at its end among them. */
export const length = 8
/** A row of the data: the sequence, and the letter to copy. */
export const rowLength = length + 1

/** Six random letters, a marker somewhere among them with a letter after it, and the question last. */
function drawRow(random: Random, markerAt: number): readonly number[] {
  const tokens = Array.from({ length: length - 1 }, (_, at) =>
    at === markerAt ? marker : wholeFrom(random, 0, letterCount - 1),
  )
  return [...tokens, question, tokens[markerAt + 1] ?? 0]
}

/** Rows of `rowLength` tokens, one after another. */
export function drawRows(seed: number, purpose: string, count: number): Int32Array {
  const random = createRandom(seed, purpose)
  return Int32Array.from(Array.from({ length: count }, () => drawRow(random, wholeFrom(random, 0, length - 3))).flat())
}

/** Where the marker stands in the sequence that is shown: the same for every seed. */
export const shownMarkerAt = 2
export const drawShown = (seed: number) => drawRow(createRandom(seed, 'shown'), shownMarkerAt)
