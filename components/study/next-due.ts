import type { LearnerState } from '@/lib/core/journal/learner-state'
import type { StudyDay } from '@/lib/core/study-day/study-day'

/** The first later day on which cards come back, and how many. */
export function nextDue(
  { memories, suspended }: LearnerState,
  today: StudyDay,
): { day: StudyDay; count: number } | null {
  const days = [...memories.values()]
    .filter(({ itemId, dueDay }) => dueDay > today && !suspended.has(itemId))
    .map(({ dueDay }) => dueDay)
    .sort()
  const [day] = days
  return day ? { day, count: days.filter((other) => other === day).length } : null
}
