import type { Grade } from '@/lib/core/journal/event'
import type { Review } from '@/lib/core/journal/learner-state'
import type { GradeOutcome } from '@/lib/core/memory/fsrs'
import { chanceCurve, type TracePoint, traceMemory } from '@/lib/core/progress/trace'
import { addDays, daysBetween, type StudyDay } from '@/lib/core/study-day/study-day'
import type { Point } from '../ui/chart/scale'

export interface TraceShape {
  readonly start: StudyDay
  /** Days from the start: of today, and of the right edge. */
  readonly today: number
  readonly end: number
  /** The lowest chance on the y axis, a tenth. */
  readonly floor: number
  /** The memory so far: it falls, and each answer lifts it. */
  readonly past: readonly Point[]
  readonly answers: readonly { readonly x: number; readonly grade: Grade; readonly id: string }[]
  /** What each grade would do from here. */
  readonly futures: readonly { readonly grade: Grade; readonly points: readonly Point[] }[]
}

const leastDaysAhead = 10
const lastAnswers = 12

/** The curve of one memory in days from its first shown answer and chances. */
export function traceShape({
  reviews,
  day,
  outcomes,
}: {
  reviews: readonly Review[]
  day: StudyDay
  outcomes: Readonly<Record<Grade, GradeOutcome>> | null
}): TraceShape {
  const stretches = traceMemory(reviews, day).slice(-lastAnswers)
  const start = stretches[0]?.points[0]?.day ?? day
  const x = (on: StudyDay) => daysBetween(start, on)
  const today = Math.max(0, x(day))
  const end =
    today + (outcomes ? Math.max(leastDaysAhead, Math.round(today * 0.45)) : Math.max(2, Math.round(today * 0.08)))
  const place = ({ day: on, chance }: TracePoint): Point => [x(on), chance]
  const past = stretches.flatMap(({ points }) => points.map(place))
  const lastDay = addDays(start, end)
  const lowest = Math.min(0.85, ...past.map(([, chance]) => chance))
  const floor = Math.max(0, Math.floor(lowest * 10 - 0.5) / 10)
  const futures = Object.values(outcomes ?? {}).map(({ grade, memory }) => ({
    grade,
    points: downTo(floor, chanceCurve(memory, lastDay).map(place)),
  }))
  return {
    start,
    today,
    end,
    floor,
    past,
    answers: reviews.slice(-lastAnswers).map(({ id, grade, day: on }) => ({ id, grade, x: x(on) })),
    futures,
  }
}

/** A falling curve up to where it leaves the plot. */
function downTo(floor: number, points: readonly Point[]): Point[] {
  const leaves = points.findIndex(([, chance]) => chance < floor)
  const [before, after] = [points[leaves - 1], points[leaves]]
  if (!before || !after) return [...points]
  const share = (before[1] - floor) / (before[1] - after[1])
  return [...points.slice(0, leaves), [before[0] + share * (after[0] - before[0]), floor]]
}
