import type { LearnerState } from '@/lib/core/journal/learner-state'
import { type DueCount, forecastDue, nextDue } from '@/lib/core/progress/forecast'
import type { BacklogPlan } from '@/lib/core/queue/backlog'
import { queueLength, type TodaysQueue } from '@/lib/core/queue/today'
import { daysBetween, type StudyDay } from '@/lib/core/study-day/study-day'
import { printDay, printWeekday } from '../ui/day'
import { countOf } from '../ui/number'

/** "today", "Thursday", "22 December". */
export function nameDay(day: StudyDay, today: StudyDay): string {
  const ahead = daysBetween(today, day)
  if (ahead <= 0) return 'today'
  if (ahead === 1) return 'tomorrow'
  return ahead < 7 ? printWeekday(day) : printDay(day)
}

/** The next later day on which cards come back, within a year. */
export function nextCards(
  cards: readonly { readonly id: string }[],
  state: LearnerState,
  day: StudyDay,
): DueCount | null {
  return nextDue(forecastDue(state, { itemIds: new Set(cards.map(({ id }) => id)), day, days: 366 }))
}

/** "The next 18 cards come tomorrow from 04:00." */
export function nextWords({
  next,
  today,
  rolloverHour,
}: {
  next: DueCount | null
  today: StudyDay
  rolloverHour: number
}): string {
  if (!next) return 'Nothing is planned: no card has been learnt yet.'
  const cards = next.due === 1 ? 'card comes' : `${next.due} cards come`
  return `The next ${cards} ${nameDay(next.day, today)} from ${String(rolloverHour).padStart(2, '0')}:00.`
}

/** What the start of a sitting says: states first, then helps. */
export function startWords({
  queue,
  seconds,
  backlog,
  day,
  nextSentence,
}: {
  queue: TodaysQueue
  seconds: number
  backlog: BacklogPlan | null
  day: StudyDay
  nextSentence: string
}): { title: string; lead: string } {
  const count = queueLength(queue)
  const minutes = countOf(Math.max(1, Math.ceil((count * seconds) / 60)), 'minute')
  if (backlog && backlog.waiting > 0) {
    const doneBy = backlog.doneBy ? `; done by ${nameDay(backlog.doneBy, day)}` : ''
    return {
      title: `${countOf(backlog.cardsToday + backlog.waiting, 'card')} waited for you.`,
      lead: `${countOf(backlog.minutesToday, 'minute')} today clears the worst${doneBy}. What you still know will come back later, not sooner.`,
    }
  }
  if (count === 0) return { title: 'Nothing is due.', lead: nextSentence }
  const due = queue.relearning.length + queue.reviews.length
  const parts = [due > 0 && `${due} to recall`, queue.fresh.length > 0 && `${queue.fresh.length} new`].filter(Boolean)
  return { title: `${countOf(count, 'card')} today.`, lead: `${parts.join(', ')}: about ${minutes}.` }
}
