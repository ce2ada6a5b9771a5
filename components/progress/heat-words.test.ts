import { expect, test } from 'vitest'
import { addDays } from '@/lib/core/study-day/study-day'
import { day } from '@/tests/make'
import { heatSummary, heatWords, streakWords } from './heat-words'

const days = (...answers: number[]) =>
  answers.map((count, at) => ({ day: addDays(day('2026-11-01'), at), answers: count, minutes: 0 }))

test('reviews and days are counted, and a long absence is stated', () => {
  expect(heatWords(days(0, 1, 0, 3))).toBe('4 reviews on 2 days.')
  expect(heatWords(days(1, 0, 0, 0, 0, 0, 0, 0, 2))).toBe('3 reviews on 2 days. You were away from 2 to 8 November.')
  expect(heatWords(days(1, ...Array.from({ length: 35 }, () => 0), 1))).toMatch(/2 November to 6 December\.$/)
})

test('the map names its busiest day', () => {
  expect(heatSummary(days(0, 1))).toBe(
    'Reviews by study day over half a year: 1 review on 1 day. The most, 1, on Monday 2 November.',
  )
})

test.each([
  [{ days: 0, longest: 23, hasStudiedToday: false }, 'Days in a row: none just now. The longest row: 23.'],
  [{ days: 5, longest: 5, hasStudiedToday: true }, 'Days in a row: 5, with today.'],
  [
    { days: 1, longest: 3, hasStudiedToday: false },
    'Days in a row: 1 up to yesterday; today has no review yet. The longest row: 3.',
  ],
])('streak %o', (streak, words) => {
  expect(streakWords(streak)).toBe(words)
})
