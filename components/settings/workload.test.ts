import { expect, test } from 'vitest'
import { reviewsADay, roundly } from './workload'

test('a higher chance of recall costs more reviews', () => {
  const costs = [0.7, 0.8, 0.9, 0.95, 0.97].map((desiredRetention) => reviewsADay({ newPerDay: 20, desiredRetention }))
  expect(costs.toSorted((one, other) => one - other)).toEqual(costs)
})

test('twice the new cards make twice the reviews', () => {
  const ten = reviewsADay({ newPerDay: 10, desiredRetention: 0.9 })
  expect(reviewsADay({ newPerDay: 20, desiredRetention: 0.9 })).toBeCloseTo(2 * ten)
})

test('each new card is asked a few times in its first month', () => {
  const each = reviewsADay({ newPerDay: 1, desiredRetention: 0.9 })
  expect(each).toBeGreaterThan(1.5)
  expect(each).toBeLessThan(5)
})

test.each([
  [7.4, '7'],
  [51, '50'],
  [333, '330'],
  [1021, '1,000'],
])('%d reviews read about %s', (count, text) => {
  expect(roundly(count)).toBe(text)
})
