import { expect, test } from 'vitest'
import { at, day } from '@/tests/make'
import { secondsPerCard } from './session-figures'

const answered = (durationMs: number | null) => ({
  id: 'e',
  itemId: 'a-1',
  grade: 3 as const,
  at: at('2026-11-24 09:00'),
  day: day('2026-11-24'),
  durationMs,
  daysSince: 1,
})

test('a card takes 12 seconds until ten answers have been timed', () => {
  expect(secondsPerCard([])).toBe(12)
  expect(secondsPerCard(Array.from({ length: 9 }, () => answered(30_000)))).toBe(12)
})

test("a card takes the median of the learner's own last answers, an interruption notwithstanding", () => {
  const durations = [...Array.from({ length: 10 }, () => 20_000), 3_600_000, null]
  expect(secondsPerCard(durations.map(answered))).toBe(20)
  const slowYearsAgo = Array.from({ length: 300 }, () => answered(60_000))
  expect(secondsPerCard([...slowYearsAgo, ...Array.from({ length: 200 }, () => answered(8000))])).toBe(8)
})
