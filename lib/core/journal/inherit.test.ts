import fc from 'fast-check'
import { expect, test } from 'vitest'
import { journalArbitrary } from '@/tests/journal-arbitrary'
import { at, makeEvent, review, undoOf } from '@/tests/make'
import { foldJournal } from './fold'
import { emptyFold, joinEvents } from './growing-fold'
import { withHeirs } from './inherit'

const heirs = new Map([['old-01', 'new-01']])
const first = at('2026-11-20 09:00')
const later = at('2026-11-24 09:00')
const read = (...events: Parameters<typeof foldJournal>[0] extends Iterable<infer Each> ? Each[] : never) =>
  withHeirs(joinEvents(emptyFold, events), heirs)

test('the memory of a removed card is its heir’s, as if the heir had been answered', () => {
  const state = read(makeEvent(1, first, review('old-01', 3)))
  expect(state.memories.get('new-01')).toEqual(
    foldJournal([makeEvent(1, first, review('new-01', 3))]).memories.get('new-01'),
  )
  expect(state.memories.has('old-01')).toBe(false)
})

test('what the heir is answered builds on what was inherited', () => {
  const { memories, reviews } = read(makeEvent(1, first, review('old-01', 3)), makeEvent(2, later, review('new-01', 3)))
  expect(memories.get('new-01')?.reps).toBe(2)
  expect(reviews.map(({ itemId, daysSince }) => [itemId, daysSince])).toEqual([
    ['new-01', null],
    ['new-01', 4],
  ])
})

test('an answer to a removed card that was taken back is not inherited', () => {
  expect(read(makeEvent(1, first, review('old-01', 3)), makeEvent(2, later, undoOf(1))).memories.size).toBe(0)
})

test('a suspended card leaves a suspended heir', () => {
  const state = read(makeEvent(1, first, { kind: 'suspend', itemId: 'old-01', payload: {} }))
  expect([...state.suspended]).toEqual(['new-01'])
})

test('a journal is read as if its removed items had had the names of their heirs from the first', () => {
  fc.assert(
    fc.property(journalArbitrary, (journal) => {
      const [one, other] = [...new Set(journal.flatMap((event) => ('itemId' in event ? event.itemId : [])))]
      if (one === undefined || other === undefined) return
      const renamed = journal.map((event) =>
        'itemId' in event && event.itemId === one ? { ...event, itemId: other } : event,
      )
      const state = withHeirs(joinEvents(emptyFold, journal), new Map([[one, other]]))
      expect(state).toEqual(foldJournal(renamed))
    }),
  )
})

test('a journal without removed items is the state it was', () => {
  const fold = joinEvents(emptyFold, [makeEvent(1, first, review('new-01', 3))])
  expect(withHeirs(fold, heirs)).toBe(fold.state)
})
