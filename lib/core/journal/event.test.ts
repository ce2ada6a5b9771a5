import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at, day, eventId, makeEvent, review, undoOf } from '@/tests/make'
import { eventSchema } from './event'

const nine = at('2026-11-24 09:00')
const answer = makeEvent(1, nine, review('cnn-pooling-01', 3))
const isEvent = (value: unknown) => eventSchema.safeParse(value).success

test('an answer is an event, with and without the time it took', () => {
  expect(isEvent(answer)).toBe(true)
  expect(isEvent({ ...answer, durationMs: 9000 })).toBe(true)
})

test.each([
  ['a grade of five', { payload: { grade: 5 } }],
  ['no item', { itemId: undefined }],
  ['an item that is no item id', { itemId: 'Pooling!' }],
  ['a random id', { id: '5f3d7e0a-6c39-4b62-9d3e-111111111111' }],
  ['an id in capitals', { id: eventId(0xabc).toUpperCase() }],
  ['a field that nobody knows', { mood: 'fine' }],
  ['an extra word in the payload', { payload: { grade: 3, note: 'x' } }],
  ['a moment before 1970', { occurredAt: -1 }],
  ['a moment beyond all calendars', { occurredAt: 8.64e15 }],
  ['half a millisecond', { occurredAt: nine + 0.5 }],
  ['a version that is yet to come', { v: 2 }],
  ['a kind that is yet to come', { kind: 'dream' }],
  ['a day that does not exist', { studyDay: '2026-11-31' }],
  ['a study day that is not its local date', { studyDay: day('2026-11-22') }],
  ['a study day of tomorrow', { studyDay: day('2026-11-25') }],
  ['an offset that no place has', { utcOffsetMin: 900 }],
])('%s is refused', (_, change) => {
  expect(isEvent({ ...answer, ...change })).toBe(false)
})

test('before the rollover hour the study day is the date before', () => {
  expect(isEvent(makeEvent(1, at('2026-11-24 02:00'), review('a-1', 3)))).toBe(true)
})

test('an undo names an event by its id, and settings keep their limits', () => {
  expect(isEvent(makeEvent(2, nine, undoOf(1)))).toBe(true)
  expect(isEvent(makeEvent(2, nine, { kind: 'void', payload: { target: 'the last one' } }))).toBe(false)
  expect(isEvent(makeEvent(2, nine, { kind: 'setting', payload: { desiredRetention: 0.85 } }))).toBe(true)
  expect(isEvent(makeEvent(2, nine, { kind: 'setting', payload: { desiredRetention: 0.99 } }))).toBe(false)
})

const quizAnswer = {
  quiz: 'seed=7&length=12',
  response: { kind: 'choice', shown: ['b', 'a', 'c'], chosen: ['a'] },
  right: 0.5,
  sure: 'guess',
  mapping: 0,
}
const isQuizEvent = (change: object) =>
  isEvent({ ...answer, kind: 'quiz', itemId: 'cnn-pooling-q01', payload: { ...quizAnswer, ...change } })

test('an answer to a quiz is an event, whatever its kind, with and without how sure one was', () => {
  expect(isQuizEvent({})).toBe(true)
  expect(isQuizEvent({ sure: undefined })).toBe(true)
  expect(isQuizEvent({ response: { kind: 'order', shown: ['b', 'a'], order: ['a', 'b'] } })).toBe(true)
  expect(isQuizEvent({ response: { kind: 'match', shown: ['b', 'a'], rights: { a: 'b', b: 'a' } } })).toBe(true)
  expect(isQuizEvent({ response: { kind: 'number', seed: 3, typed: '12 MB' } })).toBe(true)
  expect(isQuizEvent({ response: { kind: 'cloze', typed: 'tanh' } })).toBe(true)
  expect(isQuizEvent({ response: { kind: 'passed' } })).toBe(true)
})

test.each([
  ['more than all of it right', { right: 1.5 }],
  ['an option that is no letter', { response: { kind: 'choice', shown: ['a'], chosen: ['the first'] } }],
  ['half a mapping', { mapping: 0.5 }],
  ['a quiz without an address', { quiz: '' }],
  ['a text without end', { response: { kind: 'cloze', typed: 'x'.repeat(201) } }],
])('an answer to a quiz with %s is refused', (_, change) => {
  expect(isQuizEvent(change)).toBe(false)
})

test('whatever stands in a field, the form is refused and nothing is thrown', () => {
  const anything = fc.oneof(fc.jsonValue(), fc.double(), fc.maxSafeInteger(), fc.constantFrom(1e300, -1e20, null))
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(answer)), anything, (field, value) => {
      expect(isEvent({ ...answer, [field]: value, v: 3 })).toBe(false)
    }),
    { numRuns: 500 },
  )
})
