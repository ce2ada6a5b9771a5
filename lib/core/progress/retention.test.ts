import { expect, test } from 'vitest'
import { at, day } from '@/tests/make'
import type { Grade } from '../journal/event'
import { measuredRetention, retentionByGap, wilsonInterval } from './retention'

const answer = (grade: Grade, daysSince: number | null) => ({
  id: 'e',
  itemId: 'a-1',
  grade,
  at: at('2026-11-24 09:00'),
  day: day('2026-11-24'),
  durationMs: null,
  daysSince,
})
const answers = (count: number, grade: Grade, daysSince: number | null) =>
  Array.from({ length: count }, () => answer(grade, daysSince))

test('below thirty answers the retention is not known', () => {
  expect(measuredRetention(answers(29, 3, 4))).toEqual({ n: 29, recalled: 29, measured: null })
  expect(measuredRetention(answers(30, 3, 4)).measured?.share).toBe(1)
})

test('new cards and repeats of the same day are no test of memory', () => {
  const reviews = [...answers(40, 1, null), ...answers(40, 1, 0), ...answers(27, 3, 5), ...answers(3, 1, 5)]
  expect(measuredRetention(reviews)).toMatchObject({ n: 30, recalled: 27, measured: { share: 0.9 } })
})

test('hard counts as recalled, again does not', () => {
  expect(measuredRetention([...answers(20, 2, 1), ...answers(20, 1, 1)])).toMatchObject({ n: 40, recalled: 20 })
})

// Bounds solve (p − share)² = z² p (1 − p) / n, so they can be checked without the formula.
test.each([
  [27, 30],
  [50, 100],
  [0, 30],
  [30, 30],
])('the Wilson bounds of %i in %i lie exactly 1.645 standard errors away', (recalled, n) => {
  const { low, high } = wilsonInterval(recalled, n)
  for (const bound of [low, high]) {
    const distance = Math.abs(recalled / n - bound)
    const error = Math.sqrt((bound * (1 - bound)) / n)
    expect(Math.min(Math.abs(distance - 1.6448536 * error), distance)).toBeLessThan(1e-6)
  }
  expect(low).toBeLessThanOrEqual(recalled / n)
  expect(high).toBeGreaterThanOrEqual(recalled / n)
  expect(high - low).toBeGreaterThan(0.05)
})

test('the gaps part all tests of memory, each in one', () => {
  const reviews = [...answers(9, 3, 1), ...answers(8, 1, 7), ...answers(7, 3, 8), ...answers(6, 3, 21)]
  const longer = [...answers(5, 3, 22), ...answers(4, 3, 400), ...answers(3, 3, 0), ...answers(2, 3, null)]
  expect(retentionByGap([...reviews, ...longer])).toMatchObject([
    { from: 1, to: 7, n: 17, recalled: 9 },
    { from: 8, to: 21, n: 13, recalled: 13 },
    { from: 22, to: null, n: 9, recalled: 9 },
  ])
})
