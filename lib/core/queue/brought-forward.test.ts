import { expect, test } from 'vitest'
import { at, makeEvent, review, undoOf } from '@/tests/make'
import type { Fact } from '../journal/event'
import { foldJournal } from '../journal/fold'
import { broughtForward } from './brought-forward'

const nine = at('2026-11-24 09:00')
const answered = (missed: string[]): Fact => ({
  kind: 'interview',
  itemId: 'cnn-pooling-i01',
  payload: { ticked: [0], points: 3, followed: [], followUps: 0, missed, mapping: 0 },
})
const cardsAfter = (events: Parameters<typeof foldJournal>[0]) => [...broughtForward(foldJournal(events))]

test('the cards of what was left out come forward, until they are recalled', () => {
  const missed = makeEvent(1, nine, answered(['a-1', 'a-2']))
  expect(cardsAfter([missed])).toEqual(['a-1', 'a-2'])
  expect(cardsAfter([missed, makeEvent(2, nine + 60_000, review('a-1', 1))])).toEqual(['a-2'])
})

test('a card recalled before the answer comes forward all the same', () => {
  const events = [makeEvent(1, nine, review('a-1', 4)), makeEvent(2, nine + 60_000, answered(['a-1']))]
  expect(cardsAfter(events)).toEqual(['a-1'])
})

test('an answer that is taken back brings nothing forward', () => {
  expect(cardsAfter([makeEvent(1, nine, answered(['a-1'])), makeEvent(2, nine + 60_000, undoOf(1))])).toEqual([])
})
