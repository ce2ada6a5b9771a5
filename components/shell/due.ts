import type { LearnerState } from '@/lib/core/journal/learner-state'
import { isAskable, standingOf } from '@/lib/core/queue/item'
import { doneOn } from '@/lib/core/queue/today'
import type { StudyDay } from '@/lib/core/study-day/study-day'

/** Cards that come back today: those that wait after Again, and the due ones within the day's number. */
export function countDue(state: LearnerState, day: StudyDay): number {
  const standings = [...state.memories.values()]
    .filter(({ itemId }) => isAskable(itemId, state, day))
    .map((memory) => standingOf(memory, day))
  const relearning = standings.filter((standing) => standing === 'relearning').length
  const due = standings.filter((standing) => standing === 'due').length
  const left = Math.max(0, state.settings.reviewsPerDay - doneOn(day, state.reviews).reviews)
  return relearning + Math.min(due, left)
}
