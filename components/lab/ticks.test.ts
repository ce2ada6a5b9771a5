import { expect, test } from 'vitest'
import { decadeTicks, niceTicks } from './ticks'

test.each([
  [0, 1, [0, 0.25, 0.5, 0.75, 1]],
  [0, 600, [0, 200, 400, 600]],
  [0, 87, [0, 25, 50, 75, 100]],
  [-1, 3, [-1, 0, 1, 2, 3]],
  [0, 0, [0, 0.25]],
])('from %d to %d the ticks are round', (low, high, ticks) => {
  expect(niceTicks(low, high)).toEqual(ticks)
})

test.each([
  [0.02, 0.9, [-2, -1, 0]],
  [0.5, 0.6, [-1, 0]],
  [1e-3, 1e12, [-3, 0, 3, 6, 9, 12]],
])('from %d to %d the decades fit', (low, high, exponents) => {
  expect(decadeTicks(low, high)).toEqual(exponents)
})
