import type { Grade } from '@/lib/core/journal/event'
import { createRandom, type Random } from '@/lib/core/random/random'

/** A simulated person. Nobody who plans for him sees more than his grades. Days are whole numbers, the first may be < 0. */
export type Learner = {
  /** The grade of an answer on a day; after Again the item was asked again on that day until it was known. */
  answer(item: number, day: number): Grade
  /** The true chance of recall on a day; 0 for an item never seen. */
  chance(item: number, day: number): number
}

/** How much better (in log odds) an item goes on a day than its memory says: its topic, the day. */
export type Mood = (item: number, day: number) => number

export function inMood(chance: number, mood: number): number {
  if (mood === 0 || chance === 1) return chance
  const odds = (chance / (1 - chance)) * Math.exp(mood)
  return odds / (1 + odds)
}

const firstGrades = [0.24, 0.094, 0.495, 0.171] as const
/** Hard, Good and Easy among answers that were recalled. */
const recalledGrades = [0.12, 0.76, 0.12] as const

/** Standard normal, by the method of Box and Muller. */
export const normalFrom = (random: Random) =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())

function gradeFrom(uniform: number, shares: readonly number[], lowest: number): Grade {
  let left = uniform
  for (const [index, share] of shares.entries()) {
    left -= share
    if (left < 0) return (lowest + index) as Grade
  }
  return 4
}

/** What the luck of a person says to the n-th answer of an item: the same for whoever plans, whatever the order. */
export function createLuck(seed: string) {
  const streams = new Map<number, Random>()
  return (item: number) => {
    const stream = streams.get(item) ?? createRandom(`${seed}:${item}`)
    streams.set(item, stream)
    const [isRecalled, which] = [stream.next(), stream.next()]
    return {
      first: () => gradeFrom(which, firstGrades, 1),
      later: (chance: number): Grade => (isRecalled < chance ? gradeFrom(which, recalledGrades, 2) : 1),
    }
  }
}
