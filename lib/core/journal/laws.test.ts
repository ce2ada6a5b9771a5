import fc from 'fast-check'
import { expect, test } from 'vitest'
import { journalArbitrary } from '@/tests/journal-arbitrary'
import { at, eventId, makeEvent, review } from '@/tests/make'
import { type Event, eventSchema, type JournalEvent } from './event'
import { foldJournal } from './fold'
import { emptyFold, joinEvents, leaveOut } from './growing-fold'
import { happenedAt } from './order'

const asSent = ({ receivedAt: _receivedAt, seq: _seq, ...event }: JournalEvent): Event => event

/** A journal and the same events in another order, some of them twice. */
const shuffled = journalArbitrary.chain((journal) =>
  fc.tuple(
    fc.constant(journal),
    fc.shuffledSubarray([...journal, ...journal], { minLength: 2 * journal.length }),
    fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 }),
  ),
)

function cutIntoBatches(events: JournalEvent[], sizes: number[]) {
  const batches: JournalEvent[][] = []
  for (let from = 0, turn = 0; from < events.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1
    batches.push(events.slice(from, from + size))
    from += size
  }
  return batches
}

test('any order of arrival and any duplication give one state', () => {
  fc.assert(
    fc.property(shuffled, ([journal, arrived]) => {
      expect(foldJournal(arrived)).toEqual(foldJournal(journal))
    }),
  )
})

test('a fold that grows batch by batch equals the fold of everything', () => {
  fc.assert(
    fc.property(shuffled, ([journal, arrived, sizes]) => {
      const grown = cutIntoBatches(arrived, sizes).reduce(joinEvents, emptyFold)
      expect(grown.state).toEqual(foldJournal(journal))
    }),
    { numRuns: 300 },
  )
})

test('the acknowledgement of the server moves what it must, and nothing else', () => {
  fc.assert(
    fc.property(shuffled, ([journal, arrived, sizes]) => {
      const local = joinEvents(emptyFold, journal.map(asSent))
      const acknowledged = cutIntoBatches(arrived, sizes).reduce(joinEvents, local)
      expect(acknowledged.state).toEqual(foldJournal(journal))
    }),
  )
})

test('the fold without an event is as if it had never been', () => {
  fc.assert(
    fc.property(journalArbitrary, fc.integer({ min: 1, max: 30 }), (journal, n) => {
      const rest = journal.filter(({ id }) => id !== eventId(n))
      expect(leaveOut(joinEvents(emptyFold, journal), new Set([eventId(n)])).state).toEqual(foldJournal(rest))
    }),
  )
})

test('undo after an answer is as if the answer had never been', () => {
  fc.assert(
    fc.property(
      journalArbitrary,
      fc.constantFrom('a-1', 'a-9'),
      fc.constantFrom(1, 2, 3, 4),
      (journal, itemId, grade) => {
        const before = joinEvents(emptyFold, journal)
        const answered = joinEvents(before, [makeEvent(101, at('2026-12-20 09:00'), review(itemId, grade as 1))])
        const payload = { target: eventId(101) }
        const undone = joinEvents(answered, [makeEvent(102, at('2026-12-20 09:01'), { kind: 'void', payload })])
        expect(answered.state).not.toEqual(before.state)
        expect(undone.state).toEqual(before.state)
      },
    ),
  )
})

test("an item's own events, with all settings and undos, give it the memory of the whole", () => {
  fc.assert(
    fc.property(journalArbitrary, (journal) => {
      const part = journal.filter((event) => !('itemId' in event) || event.itemId === 'a-1')
      expect(foldJournal(part).memories.get('a-1')).toEqual(foldJournal(journal).memories.get('a-1'))
    }),
  )
})

test('answers to a quiz change no memory: with them and without them it is the same', () => {
  fc.assert(
    fc.property(journalArbitrary, (journal) => {
      const { quizAnswers: _kept, ...state } = foldJournal(journal)
      const { quizAnswers, ...without } = foldJournal(journal.filter(({ kind }) => kind !== 'quiz'))
      expect(quizAnswers).toEqual([])
      expect(without).toEqual(state)
    }),
  )
})

test('an event read back from its print is the same event', () => {
  fc.assert(
    fc.property(journalArbitrary, (journal) => {
      const events = journal.map(asSent)
      expect(events.map((event) => eventSchema.parse(JSON.parse(JSON.stringify(event))))).toEqual(events)
    }),
  )
})

test('no answer is placed after the moment at which the server had it', () => {
  fc.assert(
    fc.property(journalArbitrary, (journal) => {
      for (const event of journal) expect(happenedAt(event)).toBeLessThanOrEqual(event.receivedAt ?? event.occurredAt)
    }),
  )
})
