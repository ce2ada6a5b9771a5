import type { LearnerState } from '../journal/learner-state'
import { recallChance } from '../memory/fsrs'
import type { Memory } from '../memory/memory'
import { isAskable, standingOf } from '../queue/item'
import { addDays, laterDay, type StudyDay } from '../study-day/study-day'

export type Strength = {
  readonly seen: number
  readonly total: number
  /** Mean chance to recall the seen items today, 0 to 1; null when none has been seen. It falls with time. */
  readonly strength: number | null
  /** Days; null when none has been seen. */
  readonly medianStability: number | null
  /** Items that come back today, those that wait after Again among them. */
  readonly due: number
}

/** A card that was just forgotten is on the model's curve at 1 until tomorrow: count what tomorrow leaves of it. */
export const chanceToday = (memory: Memory, day: StudyDay) =>
  recallChance(memory, memory.dueAt === null ? day : laterDay(day, addDays(memory.lastDay, 1)))

function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined || sorted.length % 2 === 1) return middle ?? null
  return ((sorted[sorted.length / 2 - 1] ?? middle) + middle) / 2
}

/** How strong some items stand on a day: those of a topic, of a chapter, or all. */
export function strengthOf(
  itemIds: readonly string[],
  state: Pick<LearnerState, 'memories' | 'suspended' | 'buried'>,
  day: StudyDay,
): Strength {
  const seen = itemIds.flatMap((id) => state.memories.get(id) ?? [])
  const comesBack = (memory: Memory) => isAskable(memory.itemId, state, day) && standingOf(memory, day) !== 'resting'
  const sum = seen.reduce((total, memory) => total + chanceToday(memory, day), 0)
  return {
    seen: seen.length,
    total: itemIds.length,
    strength: seen.length === 0 ? null : sum / seen.length,
    medianStability: medianOf(seen.map(({ stability }) => stability)),
    due: seen.filter(comesBack).length,
  }
}
