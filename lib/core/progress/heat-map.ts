import type { Review } from '../journal/learner-state'
import { addDays, daysBetween, type StudyDay } from '../study-day/study-day'

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

export type Break = { readonly from: StudyDay; readonly to: StudyDay; readonly days: number }

/** The longest stretch without an answer between two days of study, the later one of equals; null when there is none. */
export function longestBreak(days: readonly DayOfStudy[]): Break | null {
  const studied = days.filter(({ answers }) => answers > 0).map(({ day }) => day)
  let longest: Break | null = null
  for (const [index, day] of studied.entries()) {
    const before = studied[index - 1]
    const idle = before === undefined ? 0 : daysBetween(before, day) - 1
    if (before === undefined || idle === 0 || idle < (longest?.days ?? 0)) continue
    longest = { from: addDays(before, 1), to: addDays(day, -1), days: idle }
  }
  return longest
}
