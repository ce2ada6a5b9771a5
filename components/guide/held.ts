import type { LearnerState } from '@/lib/core/journal/learner-state'
import { chanceToday } from '@/lib/core/progress/strength'
import { isAskable, standingOf } from '@/lib/core/queue/item'
import type { StudyDay } from '@/lib/core/study-day/study-day'

export interface Held {
  /** Predicted recall today of the cards that were answered at least once. */
  readonly chances: readonly number[]
  readonly mean: number
  readonly due: number
}

/** What a learner holds of some cards on a day; null when none of them was ever answered. */
export function heldOf(cardIds: readonly string[], state: LearnerState, day: StudyDay): Held | null {
  const memories = cardIds.flatMap((id) => state.memories.get(id) ?? [])
  if (memories.length === 0) return null
  const chances = memories.map((memory) => chanceToday(memory, day))
  const due = memories.filter(
    (memory) => isAskable(memory.itemId, state, day) && standingOf(memory, day) !== 'resting',
  ).length
  return { chances, mean: chances.reduce((sum, chance) => sum + chance, 0) / chances.length, due }
}
