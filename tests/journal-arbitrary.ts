import fc from 'fast-check'
import type { Fact, JournalEvent } from '@/lib/core/journal/event'
import { evidenceMapping } from '@/lib/core/journal/quiz-answer'
import { at, makeEvent, undoOf } from './make'

const itemId = fc.constantFrom('a-1', 'a-2', 'b-1')
const empty = fc.constant({})
const grade = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)
const itemKind = fc.constantFrom(
  'suspend' as const,
  'resume' as const,
  'bury' as const,
  'flag' as const,
  'unflag' as const,
)

const patch = fc.oneof(
  fc.record({ desiredRetention: fc.constantFrom(0.75, 0.85, 0.9) }),
  fc.record({ newPerDay: fc.integer({ min: 0, max: 60 }), rolloverHour: fc.integer({ min: 0, max: 6 }) }),
)

/** A fact of any kind; undos name events 1 to `among`, known or not. */
const fact = (among: number): fc.Arbitrary<Fact> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant('review' as const), itemId, payload: fc.record({ grade }) }),
    },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: among }).map(undoOf) },
    { weight: 2, arbitrary: fc.record({ kind: itemKind, itemId, payload: empty }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('setting' as const), payload: patch }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('prediction' as const),
        itemId,
        payload: fc.record({
          lab: fc.constant('neuron'),
          preset: fc.string({ maxLength: 9 }),
          seed: fc.nat(),
          choice: fc.string(),
        }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('quiz' as const),
        itemId,
        payload: fc.record({
          quiz: fc.constantFrom('seed=1&length=12', 'seed=2&length=3'),
          response: fc.record({
            kind: fc.constant('choice' as const),
            shown: fc.shuffledSubarray(['a', 'b'], { minLength: 2 }),
            chosen: fc.subarray(['a', 'b']),
          }),
          right: fc.constantFrom(0, 0.333, 1),
          mapping: fc.constant(evidenceMapping),
        }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('said' as const),
        itemId,
        payload: fc.record({ text: fc.string({ maxLength: 9 }) }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('interview' as const),
        itemId,
        payload: fc.record({
          ticked: fc.subarray([0, 1, 2]),
          points: fc.constant(3),
          followed: fc.subarray([0]),
          followUps: fc.constant(1),
          missed: fc.subarray(['a-1', 'b-1']),
          mapping: fc.constant(evidenceMapping),
        }),
      }),
    },
  )

const monthMinutes = 30 * 24 * 60
const start = at('2026-11-01 09:00')

/** Events of one learner from several devices, numbered from 1, some with the server's clock, some of wrong clocks. */
export const journalArbitrary: fc.Arbitrary<JournalEvent[]> = fc
  .array(
    fc.tuple(fc.integer({ min: 0, max: monthMinutes }), fact(30), fc.option(fc.integer({ min: -3000, max: 3000 }))),
    { maxLength: 30 },
  )
  .map((rows) =>
    rows.map(([minute, what, lag], index) => {
      const occurredAt = start + minute * 60_000
      const stored = lag === null ? {} : { receivedAt: occurredAt + lag * 60_000, seq: index + 1 }
      return makeEvent(index + 1, occurredAt, what, stored)
    }),
  )
