import { nextMemory, recallChance } from '@/lib/core/memory/fsrs'
import type { Memory } from '@/lib/core/memory/memory'
import { addDays, type StudyDay } from '@/lib/core/study-day/study-day'
import type { Point } from '../ui/chart/scale'

const target = 0.9
const start = '2026-01-01' as StudyDay

export interface Forgetting {
  /** Days of the recalls after the first answer on day 0, each the day on which the chance meets the target. */
  readonly recallDays: readonly number[]
  /** By number of recalls: the chance on every day from the last of them to the end, had one stopped there. */
  readonly stopped: readonly (readonly Point[])[]
}

/** A fact answered Good on day 0 and at every due day, by FSRS-6 with its default weights. */
export function forgettingOver(days: number, recalls: number): Forgetting {
  const memories: { day: number; memory: Memory }[] = []
  for (let day = 0; memories.length <= recalls; ) {
    const review = { itemId: 'curve', day: addDays(start, day), atMs: 0, grade: 3 } as const
    const memory = nextMemory(memories.at(-1)?.memory ?? null, review, { desiredRetention: target })
    memories.push({ day, memory })
    // Stability is the number of days after which the chance has fallen to .9.
    day += Math.round(memory.stability)
  }
  return {
    recallDays: memories.slice(1).map(({ day }) => day),
    stopped: memories.map(({ day: from, memory }) =>
      Array.from(
        { length: days - from + 1 },
        (_, step): Point => [from + step, recallChance(memory, addDays(start, from + step))],
      ),
    ),
  }
}
