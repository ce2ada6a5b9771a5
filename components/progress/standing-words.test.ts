import { expect, test } from 'vitest'
import { foldJournal } from '@/lib/core/journal/fold'
import { at, day, makeEvent, review } from '@/tests/make'
import { standingOn, standingTitle } from './standing-words'

const today = day('2026-11-24')
const idsOf = (count: number) => Array.from({ length: count }, (_, n) => `card-${n}`)
const learnt = (count: number, on: string) =>
  foldJournal(idsOf(count).map((id, n) => makeEvent(n + 1, at(`${on} 09:00`), review(id, 3))))
const titleOf = (count: number, on: string) => standingTitle(standingOn(idsOf(100), learnt(count, on), today))

test('on the first day the title speaks of tomorrow, when forgetting has begun', () => {
  expect(titleOf(20, '2026-11-24')).toBe('You have learnt 20 cards, all today; tomorrow you would recall 19 of them.')
})

test('one card is no share', () => {
  expect(titleOf(1, '2026-11-24')).toBe('You have learnt one card.')
})

test('few cards are counted, many are put as a share of 100', () => {
  expect(titleOf(8, '2026-11-20')).toBe('You would recall 7 of the 8 cards you have learnt.')
  expect(titleOf(50, '2026-11-20')).toMatch(/^You would recall 8\d of 100 of the cards you have learnt\.$/)
})
