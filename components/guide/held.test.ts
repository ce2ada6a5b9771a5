import { expect, test } from 'vitest'
import { emptyState } from '@/lib/core/journal/learner-state'
import { nextMemory } from '@/lib/core/memory/fsrs'
import { addDays, type StudyDay } from '@/lib/core/study-day/study-day'
import { heldOf } from './held'

const today = '2026-11-24' as StudyDay
const answered = (itemId: string, grade: 1 | 3) =>
  [itemId, nextMemory(null, { itemId, day: today, atMs: 0, grade }, { desiredRetention: 0.9 })] as const
const state = { ...emptyState, memories: new Map([answered('a-1', 3), answered('a-2', 1)]) }

test('nothing is said of cards that were never answered', () => {
  expect(heldOf(['b-1'], state, today)).toBeNull()
})

test('a card answered today is held for sure; one that was missed is due, and counted as tomorrow finds it', () => {
  const held = heldOf(['a-1', 'a-2', 'b-1'], state, today)
  expect(held).toMatchObject({ due: 1, chances: [1, heldOf(['a-2'], state, addDays(today, 1))?.mean] })
  expect(held?.mean).toBeLessThan(0.95)
})

test('what is held falls from day to day', () => {
  const [now, later] = [1, 5].map((days) => heldOf(['a-1'], state, addDays(today, days))?.mean ?? 0)
  expect(now).toBeGreaterThan(later ?? 1)
})

test('a suspended card is not counted as due', () => {
  expect(heldOf(['a-2'], { ...state, suspended: new Set(['a-2']) }, today)?.due).toBe(0)
})
