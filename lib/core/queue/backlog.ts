import type { LearnerState } from '../journal/learner-state'
import { nextMemory, recallChance } from '../memory/fsrs'
import type { Memory } from '../memory/memory'
import { addDays, type StudyDay } from '../study-day/study-day'
import { isAskable } from './item'
import { doneOn, likeliestFirst } from './today'

const horizonDays = 365

export type BacklogPlan = {
  /** Due reviews that today's cap lets through. */
  readonly cardsToday: number
  /** Minutes for them, with one more look at each that will likely be missed. */
  readonly minutesToday: number
  /** Due reviews left for later days. */
  readonly waiting: number
  /** The first day that ends with nothing due; null when a year does not suffice. */
  readonly doneBy: StudyDay | null
}

/**
 * How a backlog melts, day by day, at the learner's own cap and pace: the likeliest first, every one answered Good, what
 * falls due meanwhile included, no new cards.
 */
export function planBacklog({
  state,
  itemIds,
  day,
  secondsPerCard,
}: {
  state: LearnerState
  itemIds: ReadonlySet<string>
  day: StudyDay
  secondsPerCard: number
}): BacklogPlan {
  const { settings } = state
  const isAsked = ({ itemId }: Memory) => itemIds.has(itemId) && isAskable(itemId, state, day)
  const memories = new Map([...state.memories].filter(([, memory]) => isAsked(memory)))
  const dueOn = (on: StudyDay) => [...memories.values()].filter(({ dueDay }) => dueDay <= on)

  const dueToday = dueOn(day)
  const capToday = Math.max(0, settings.reviewsPerDay - doneOn(day, state.reviews).reviews)
  const todays = likeliestFirst(dueToday, day).slice(0, capToday)
  const looks = todays.reduce((sum, memory) => sum + 2 - recallChance(memory, day), 0)
  const plan = {
    cardsToday: todays.length,
    minutesToday: Math.ceil((looks * secondsPerCard) / 60),
    waiting: dueToday.length - todays.length,
  }

  for (let ahead = 0; ahead <= horizonDays; ahead++) {
    const on = addDays(day, ahead)
    const due = dueOn(on)
    const cap = ahead === 0 ? capToday : settings.reviewsPerDay
    for (const memory of likeliestFirst(due, on).slice(0, cap)) {
      const review = { itemId: memory.itemId, day: on, atMs: memory.lastReviewAt, grade: 3 } as const
      memories.set(memory.itemId, nextMemory(memory, review, settings))
    }
    if (due.length <= cap) return { ...plan, doneBy: on }
  }
  return { ...plan, doneBy: null }
}
