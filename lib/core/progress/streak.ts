import type { Review } from '../journal/learner-state'
import { daysBetween, type StudyDay } from '../study-day/study-day'

type Span = { readonly day: StudyDay; readonly first: number; readonly last: number }

const dayMs = 86_400_000

function spansOf(reviews: readonly Review[]): Span[] {
  const spans = new Map<StudyDay, Span>()
  for (const { day, at } of reviews) {
    const known = spans.get(day)
    spans.set(day, { day, first: Math.min(at, known?.first ?? at), last: Math.max(at, known?.last ?? at) })
  }
  return [...spans.values()].sort((one, other) => daysBetween(other.day, one.day))
}

/**
 * Consecutive days, or two days with less than 24 hours from the last answer of one to the first of the other: between
 * those lies no day at all, but the date line (who flies from Honolulu to Auckland has not skipped a day).
 */
const follows = (earlier: Span, later: { day: StudyDay; first: number }) =>
  daysBetween(earlier.day, later.day) <= 1 || later.first - earlier.last < dayMs

export type Streak = { readonly days: number; readonly longest: number; readonly hasStudiedToday: boolean }

/**
 * Study days in a row, by the day that each answer had when it was given: a later change of time zone rewrites nothing.
 * A today that has no answer yet does not end the streak.
 */
export function streakOf(reviews: readonly Review[], now: { day: StudyDay; atMs: number }): Streak {
  let [run, longest] = [0, 0]
  let before: Span | undefined
  for (const span of spansOf(reviews)) {
    run = before && follows(before, span) ? run + 1 : 1
    longest = Math.max(longest, run)
    before = span
  }
  const isAlive = before !== undefined && follows(before, { day: now.day, first: now.atMs })
  const hasStudiedToday = reviews.some(({ day }) => day === now.day)
  return { days: isAlive ? run : 0, longest, hasStudiedToday }
}
