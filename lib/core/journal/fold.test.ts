import { expect, test } from 'vitest'
import { at, day, eventId, makeEvent, review, undoOf } from '@/tests/make'
import { nextMemory } from '../memory/fsrs'
import { defaultSettings } from '../settings'
import { foldJournal } from './fold'

const nine = at('2026-11-24 09:00')
const minutes = (n: number) => nine + n * 60_000

test('an answer becomes a memory, and the next one builds on it', () => {
  const first = { itemId: 'a-1', day: day('2026-11-24'), atMs: nine, grade: 3 } as const
  const second = { itemId: 'a-1', day: day('2026-11-26'), atMs: at('2026-11-26 09:00'), grade: 4 } as const
  const state = foldJournal([makeEvent(2, second.atMs, review('a-1', 4)), makeEvent(1, nine, review('a-1', 3))])
  expect(state.memories.get('a-1')).toEqual(
    nextMemory(nextMemory(null, first, defaultSettings), second, defaultSettings),
  )
  expect(state.reviews.map(({ daysSince }) => daysSince)).toEqual([null, 2])
})

test('an event that comes twice counts once', () => {
  const event = makeEvent(1, nine, review('a-1', 3))
  expect(foldJournal([event, { ...event, seq: 9, receivedAt: minutes(1) }]).memories.get('a-1')?.reps).toBe(1)
})

test('undo takes an answer back, whether it comes after the answer or before it', () => {
  const [answer, undo] = [makeEvent(1, nine, review('a-1', 3)), makeEvent(2, minutes(1), undoOf(1))]
  for (const journal of [
    [answer, undo],
    [undo, answer],
  ])
    expect(foldJournal(journal).memories.size).toBe(0)
})

test('the undo of an undo restores, and a third undo takes back again', () => {
  const events = [
    makeEvent(1, nine, review('a-1', 3)),
    makeEvent(2, minutes(1), undoOf(1)),
    makeEvent(3, minutes(2), undoOf(2)),
    makeEvent(4, minutes(3), undoOf(3)),
  ]
  expect(foldJournal(events.slice(0, 3)).memories.get('a-1')?.reps).toBe(1)
  expect(foldJournal(events).memories.size).toBe(0)
})

test('an answer undone on two devices needs both undos taken back', () => {
  const events = [
    makeEvent(1, nine, review('a-1', 3)),
    makeEvent(2, minutes(1), undoOf(1)),
    makeEvent(3, minutes(2), undoOf(1)),
    makeEvent(4, minutes(3), undoOf(2)),
  ]
  expect(foldJournal(events).memories.size).toBe(0)
  expect(foldJournal([...events, makeEvent(5, minutes(4), undoOf(3))]).memories.size).toBe(1)
})

test('undos of nothing, of themselves and of each other are ignored', () => {
  const events = [
    makeEvent(1, nine, review('a-1', 3)),
    makeEvent(2, minutes(1), undoOf(77)),
    makeEvent(3, minutes(2), undoOf(3)),
    makeEvent(4, minutes(3), undoOf(5)),
    makeEvent(5, minutes(4), undoOf(4)),
  ]
  expect(foldJournal(events).memories.get('a-1')?.reps).toBe(1)
})

test('suspend and resume, flag and unflag end where the last one says', () => {
  const state = foldJournal([
    makeEvent(1, nine, { kind: 'suspend', itemId: 'a-1', payload: {} }),
    makeEvent(2, minutes(1), { kind: 'suspend', itemId: 'a-2', payload: {} }),
    makeEvent(3, minutes(2), { kind: 'resume', itemId: 'a-1', payload: {} }),
    makeEvent(4, minutes(3), { kind: 'flag', itemId: 'a-1', payload: {} }),
    makeEvent(5, minutes(4), { kind: 'flag', itemId: 'a-2', payload: {} }),
    makeEvent(6, minutes(5), { kind: 'unflag', itemId: 'a-2', payload: {} }),
  ])
  expect([[...state.suspended], [...state.flagged]]).toEqual([['a-2'], ['a-1']])
})

test('a card buried after midnight comes back when the study day ends, not a day later', () => {
  const state = foldJournal([makeEvent(1, at('2026-11-25 01:30'), { kind: 'bury', itemId: 'a-1', payload: {} })])
  expect(state.buried.get('a-1')).toBe('2026-11-25')
})

test('an answer is scheduled by the settings of its time', () => {
  const retention = (desiredRetention: number) => ({ kind: 'setting', payload: { desiredRetention } }) as const
  const state = foldJournal([
    makeEvent(1, nine, retention(0.7)),
    makeEvent(2, minutes(1), review('a-1', 4)),
    makeEvent(3, minutes(2), retention(0.9)),
    makeEvent(4, minutes(3), review('a-2', 4)),
  ])
  expect(state.settings).toEqual(defaultSettings)
  expect(state.memories.get('a-1')?.intervalDays).toBeGreaterThan(3 * (state.memories.get('a-2')?.intervalDays ?? 0))
})

test('predictions and verdicts are kept as evidence and change no memory', () => {
  const prediction = { lab: 'neuron', preset: 'rings', seed: 4, choice: 'one layer fails', sure: true }
  const verdict = { prediction: eventId(1), outcome: 'one layer fails', right: true }
  const state = foldJournal([
    makeEvent(1, nine, { kind: 'prediction', itemId: 'lab-neuron-1', payload: prediction }),
    makeEvent(2, minutes(1), { kind: 'verdict', itemId: 'lab-neuron-1', payload: verdict }),
  ])
  expect(state.predictions).toMatchObject([{ id: eventId(1), itemId: 'lab-neuron-1', ...prediction }])
  expect(state.verdicts).toMatchObject([{ id: eventId(2), ...verdict }])
  expect(state.memories.size).toBe(0)
})

test('an answer to a quiz is kept as it was given, and can be taken back', () => {
  const payload = {
    quiz: 'seed=7&length=12',
    response: { kind: 'number', seed: 4, typed: '1,280', slip: 'no-bias' },
    right: 0,
    sure: 'think',
    mapping: 0,
  } as const
  const answered = makeEvent(1, nine, { kind: 'quiz', itemId: 'family-c01', durationMs: 9000, payload })
  const kept = { id: eventId(1), itemId: 'family-c01', at: nine, day: day('2026-11-24'), durationMs: 9000, ...payload }
  expect(foldJournal([answered]).quizAnswers).toEqual([kept])
  expect(foldJournal([answered, makeEvent(2, minutes(1), undoOf(1))]).quizAnswers).toEqual([])
})

test('a clock that runs ahead cannot place an answer after the moment the server had it', () => {
  const ahead = makeEvent(1, at('2027-03-01 09:00'), review('a-1', 3), { receivedAt: nine, seq: 1 })
  const { memories } = foldJournal([ahead])
  expect(memories.get('a-1')).toMatchObject({ lastDay: '2026-11-24', lastReviewAt: nine })
})

test('an answer that waited offline keeps its own day', () => {
  const late = makeEvent(1, nine, review('a-1', 3), { receivedAt: at('2026-12-01 09:00'), seq: 1 })
  expect(foldJournal([late]).memories.get('a-1')).toMatchObject({ lastDay: '2026-11-24', lastReviewAt: nine })
})
