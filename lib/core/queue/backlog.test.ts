import { expect, test } from 'vitest'
import { at, day, makeEvent, review } from '@/tests/make'
import { foldJournal } from '../journal/fold'
import { planBacklog } from './backlog'

const today = day('2026-11-24')
const ids = (count: number) => Array.from({ length: count }, (_, n) => `item-${n}`)

const plan = (count: number, reviewsPerDay: number, on = today) =>
  planBacklog({
    state: foldJournal([
      makeEvent(1, at('2026-10-01 08:00'), { kind: 'setting', payload: { reviewsPerDay } }),
      ...ids(count).map((id, n) => makeEvent(n + 2, at('2026-10-01 09:00'), review(id, 3))),
    ]),
    itemIds: new Set(ids(count)),
    day: on,
    secondsPerCard: 12,
  })

test('a backlog within the cap is done today', () => {
  expect(plan(40, 200)).toMatchObject({ cardsToday: 40, waiting: 0, doneBy: today })
})

test('a backlog beyond the cap says what today clears and by which day the rest is done', () => {
  const { cardsToday, minutesToday, waiting, doneBy } = plan(100, 30)
  expect([cardsToday, waiting]).toEqual([30, 70])
  expect(doneBy).toBe('2026-11-27')
  // 30 cards of 12 s are 6 minutes; the likely misses are shown once more.
  expect(minutesToday).toBeGreaterThanOrEqual(7)
  expect(minutesToday).toBeLessThanOrEqual(9)
})

test('an empty backlog needs no minute', () => {
  expect(plan(0, 30)).toEqual({ cardsToday: 0, minutesToday: 0, waiting: 0, doneBy: today })
})

test('a cap too low for what falls due has no day at which it is done', () => {
  expect(plan(400, 1).doneBy).toBe(null)
})
