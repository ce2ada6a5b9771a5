import { expect, test } from 'vitest'
import { emptyState, type LearnerState } from '@/lib/core/journal/learner-state'
import { nextMemory } from '@/lib/core/memory/fsrs'
import { addDays, type StudyDay } from '@/lib/core/study-day/study-day'
import { wordsForToday } from './today-words'

const monday = '2026-11-23' as StudyDay
const settings = { ...emptyState.settings, newPerDay: 0 }
const memory = (itemId: string) =>
  nextMemory(null, { itemId, day: monday, atMs: 0, grade: 3 }, { desiredRetention: 0.9 })
const review = (itemId: string) =>
  ({ id: itemId, itemId, grade: 3, at: 0, day: monday, durationMs: null, daysSince: null }) as const
const answered: LearnerState = {
  ...emptyState,
  settings,
  memories: new Map([['a-1', memory('a-1')]]),
  reviews: [review('a-1')],
}

test('a new learner is told how many cards are new today', () => {
  expect(wordsForToday(emptyState, monday, 300)).toEqual({
    cards: 20,
    title: '20 cards, about 4 minutes.',
    lead: '20 are new.',
  })
})

test('with nothing left he is told when the next card comes', () => {
  expect(wordsForToday(answered, monday, 300)).toEqual({
    cards: 0,
    title: 'Nothing is due.',
    lead: '1 card answered today. The next card comes in 2 days.',
  })
})

test('on the eve of a due day the hour is named', () => {
  expect(wordsForToday(answered, addDays(monday, 1), 300).lead).toBe('The next card comes tomorrow, from 04:00.')
})

test('a card that comes back and new ones are told apart', () => {
  const state = { ...answered, settings: { ...settings, newPerDay: 1 } }
  expect(wordsForToday(state, addDays(monday, 2), 300)).toMatchObject({ cards: 2, lead: '1 comes back, 1 is new.' })
})

test('no more new cards are promised than there are', () => {
  expect(wordsForToday(emptyState, monday, 7).cards).toBe(7)
})
