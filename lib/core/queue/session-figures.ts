import type { Review } from '../journal/learner-state'
import type { QueueItem } from './item'
import type { Session } from './session'

const lastAnswers = 200
const answersNeeded = 10
const defaultSeconds = 12

/** The learner's own median time for a card, from his last answers; 12 s until there are ten. */
export function secondsPerCard(reviews: readonly Review[]): number {
  const durations = reviews
    .slice(-lastAnswers)
    .flatMap(({ durationMs }) => durationMs ?? [])
    .sort((one, other) => one - other)
  const middle = durations[Math.floor(durations.length / 2)]
  if (durations.length < answersNeeded || middle === undefined) return defaultSeconds
  return Math.max(1, middle / 1000)
}

/** "7 of 20, about 4 min". `total` grows when a card comes back. */
export function sessionProgress<Item extends QueueItem>(session: Session<Item>, seconds: number) {
  const left = (session.current ? 1 : 0) + session.upcoming.length + session.waiting.length
  return {
    position: session.done.length + (session.current ? 1 : 0),
    total: session.done.length + left,
    left,
    minutesLeft: Math.ceil((left * seconds) / 60),
  }
}

/** What a session came to: each card by its first answer in it. */
export function sessionSummary<Item extends QueueItem>({ done }: Session<Item>) {
  const firsts = new Map(done.toReversed().map((answered) => [answered.itemId, answered]))
  const lasts = new Map(done.map((answered) => [answered.itemId, answered]))
  const recalled = [...firsts.values()].filter(({ grade }) => grade > 1).length
  return {
    answers: done.length,
    cards: firsts.size,
    recalled,
    again: firsts.size - recalled,
    /** Cards seen for the first time and known at the end. */
    learnt: [...firsts.values()].filter(
      ({ itemId, memory }) => memory.reps === 1 && (lasts.get(itemId)?.grade ?? 1) > 1,
    ).length,
    minutes: done.reduce((sum, { durationMs }) => sum + durationMs, 0) / 60_000,
  }
}
