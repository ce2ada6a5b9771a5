import { expect, test } from 'vitest'
import type { TodaysQueue } from '@/lib/core/queue/today'
import type { StudyDay } from '@/lib/core/study-day/study-day'
import { nameDay, nextWords, startWords } from './start-words'

const monday = '2026-11-23' as StudyDay
const item = { id: 'cnn-pooling-01', topicId: 'cnn/pooling' }
const queue: TodaysQueue = {
  ...{ relearning: [], reviews: [item, item], fresh: [item], beyondCap: 0, unseenLeft: 0 },
  done: { reviews: 0, fresh: 0 },
}
const rest = { seconds: 12, backlog: null, day: monday, nextSentence: 'The next card comes tomorrow from 04:00.' }

test('an ordinary day says how many cards and how long they take', () => {
  expect(startWords({ queue, ...rest })).toEqual({
    title: '3 cards today.',
    lead: '2 to recall, 1 new: about 1 minute.',
  })
})

test('a backlog is told kindly: what today clears, and when it is done', () => {
  const backlog = { cardsToday: 60, minutesToday: 12, waiting: 352, doneBy: '2026-11-26' as StudyDay }
  const { title, lead } = startWords({ queue, ...rest, backlog })
  expect(title).toBe('412 cards waited for you.')
  expect(lead).toContain('12 minutes today clears the worst; done by Thursday.')
})

test('with nothing due the learner hears when the next card comes', () => {
  const empty = { ...queue, reviews: [], fresh: [] }
  expect(startWords({ queue: empty, ...rest }).lead).toBe('The next card comes tomorrow from 04:00.')
  expect(nextWords({ next: { day: '2026-11-24' as StudyDay, due: 18 }, today: monday, rolloverHour: 4 })).toBe(
    'The next 18 cards come tomorrow from 04:00.',
  )
})

test.each([
  ['2026-11-23', 'today'],
  ['2026-11-24', 'tomorrow'],
  ['2026-11-26', 'Thursday'],
  ['2026-12-22', '22 December'],
])('%s is called %s on Monday 23 November', (day, name) => {
  expect(nameDay(day as StudyDay, monday)).toBe(name)
})
