import { expect, test } from 'vitest'
import { at, day } from '@/tests/make'
import { nextMemory } from '../memory/fsrs'
import { defaultSettings } from '../settings'
import { differingItems } from './compare-memories'

const memoryOf = (itemId: string) =>
  nextMemory(null, { itemId, day: day('2026-11-24'), atMs: at('2026-11-24 09:00'), grade: 3 }, defaultSettings)
const memories = new Map(['a-1', 'a-2'].map((itemId) => [itemId, memoryOf(itemId)]))
const changed = (change: object) => new Map([...memories, ['a-1', { ...memoryOf('a-1'), ...change }]])

test('equal folds differ in nothing', () => {
  expect(differingItems(memories, new Map([...memories].reverse()))).toEqual([])
})

test.each([
  ['stability', { stability: 2.3066 }],
  ['difficulty', { difficulty: 2.119 }],
  ['reps', { reps: 2 }],
  ['lapses', { lapses: 1 }],
  ['grade', { lastGrade: 2 }],
  ['moment', { lastReviewAt: 1 }],
  ['day', { lastDay: day('2026-11-23') }],
  ['due day', { dueDay: day('2026-11-23') }],
  ['due moment', { dueAt: 1 }],
  ['interval', { intervalDays: 9 }],
  ['scheduler', { scheduler: 'another' }],
])('another %s is a difference', (_, change) => {
  expect(differingItems(memories, changed(change))).toEqual(['a-1'])
})

test('rounding in the last places is none', () => {
  expect(differingItems(memories, changed({ stability: memoryOf('a-1').stability + 1e-8 }))).toEqual([])
})

test('a memory that only one side has is a difference, whichever side', () => {
  const fewer = new Map([...memories].slice(1))
  expect([differingItems(memories, fewer), differingItems(fewer, memories)]).toEqual([['a-1'], ['a-1']])
})
