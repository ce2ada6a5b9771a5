import type { Review } from '../journal/learner-state'
import { addDays, type StudyDay } from '../study-day/study-day'

export type DayOfStudy = { readonly day: StudyDay; readonly answers: number; readonly minutes: number }

/** Answers and minutes on each study day up to `until`, the oldest first. */
export function heatMap(reviews: readonly Review[], { until, days }: { until: StudyDay; days: number }): DayOfStudy[] {
  const byDay = new Map<StudyDay, { answers: number; ms: number }>()
  for (const { day, durationMs } of reviews) {
    const { answers, ms } = byDay.get(day) ?? { answers: 0, ms: 0 }
    byDay.set(day, { answers: answers + 1, ms: ms + (durationMs ?? 0) })
  }
  return Array.from({ length: days }, (_, index) => {
    const day = addDays(until, index - days + 1)
    const { answers, ms } = byDay.get(day) ?? { answers: 0, ms: 0 }
    return { day, answers, minutes: ms / 60_000 }
  })
}
