import type { Grade } from '../journal/event'
import type { Review } from '../journal/learner-state'
import { nextMemory, recallChance } from '../memory/fsrs'
import type { Memory } from '../memory/memory'
import { defaultSettings } from '../settings'
import { addDays, daysBetween, type StudyDay } from '../study-day/study-day'

export type TracePoint = { readonly day: StudyDay; readonly chance: number }
/** From one answer to the next: the curve jumps to 1 at the answer and falls after it. */
export type TraceStretch = {
  readonly grade: Grade
  readonly reviewId: string
  readonly stability: number
  readonly points: readonly TracePoint[]
}

const pointsAtMost = 60

/** Chance of recall from a memory's last answer up to a later day, as points for a curve. */
export function chanceCurve(memory: Memory, until: StudyDay): TracePoint[] {
  const length = Math.max(0, daysBetween(memory.lastDay, until))
  const steps = Math.min(length, pointsAtMost)
  return Array.from({ length: steps + 1 }, (_, step) => {
    const day = addDays(memory.lastDay, steps === 0 ? 0 : Math.round((step * length) / steps))
    return { day, chance: recallChance(memory, day) }
  })
}

/** The curve of one memory over its answers (all of one item, in order), up to a day that may lie ahead. */
export function traceMemory(reviews: readonly Review[], until: StudyDay): TraceStretch[] {
  let memory: Memory | null = null
  return reviews.map(({ id, itemId, grade, day, at }, index) => {
    const now = nextMemory(memory, { itemId, day, atMs: at, grade }, defaultSettings)
    memory = now
    const end = reviews[index + 1]?.day ?? until
    return { grade, reviewId: id, stability: now.stability, points: chanceCurve(now, end) }
  })
}
