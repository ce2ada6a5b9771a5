import type { LearnerState } from '@/lib/core/journal/learner-state'
import { secondsPerCard } from '@/lib/core/queue/session-figures'
import { doneOn } from '@/lib/core/queue/today'
import { daysBetween, type StudyDay } from '@/lib/core/study-day/study-day'
import { countDue } from '../shell/due'
import { countOf } from '../ui/number'

export interface TodayWords {
  readonly title: string
  readonly lead: string
  /** Cards to answer now. */
  readonly cards: number
}

/** What is to be done today, in two sentences. `cardCount` is the number of cards in the guide. */
export function wordsForToday(state: LearnerState, day: StudyDay, cardCount: number): TodayWords {
  const { reviews, memories, settings } = state
  const done = doneOn(day, reviews)
  const due = countDue(state, day)
  const fresh = Math.max(0, Math.min(settings.newPerDay - done.fresh, cardCount - memories.size))
  const cards = due + fresh
  const doneWords =
    done.reviews + done.fresh > 0 ? `${countOf(done.reviews + done.fresh, 'card')} answered today. ` : ''
  if (cards > 0) {
    const minutes = Math.max(1, Math.ceil((cards * secondsPerCard(reviews)) / 60))
    const parts = [
      due > 0 && `${due} come${due === 1 ? 's' : ''} back`,
      fresh > 0 && `${fresh} ${fresh === 1 ? 'is' : 'are'} new`,
    ]
    return {
      cards,
      title: `${countOf(cards, 'card')}, about ${countOf(minutes, 'minute')}.`,
      lead: `${doneWords}${parts.filter(Boolean).join(', ')}.`,
    }
  }
  return { cards, title: 'Nothing is due.', lead: `${doneWords}${nextWords(state, day)}` }
}

function nextWords({ memories, suspended, settings }: LearnerState, day: StudyDay): string {
  const later = [...memories.values()].filter(({ itemId, dueDay }) => dueDay > day && !suspended.has(itemId))
  const [next] = later.map(({ dueDay }) => dueDay).sort()
  if (!next) return 'New cards come tomorrow.'
  const count = later.filter(({ dueDay }) => dueDay === next).length
  const days = daysBetween(day, next)
  const when =
    days === 1 ? `tomorrow, from ${String(settings.rolloverHour).padStart(2, '0')}:00` : `in ${countOf(days, 'day')}`
  return `The next ${count === 1 ? 'card comes' : `${count} cards come`} ${when}.`
}
