import { expect, test } from 'vitest'
import { chanceTicks, countTicks, formatStability, formatTick, manyOf, printWeekday } from './number-words'

test.each([
  [0, [0, 1, 2]],
  [1, [0, 1, 2]],
  [7, [0, 2, 4, 6, 8]],
  [31, [0, 10, 20, 30, 40]],
  [412, [0, 200, 400, 600]],
])('an axis for %i cards has round, whole ticks', (most, ticks) => {
  expect(countTicks(most)).toEqual(ticks)
})

test('an axis of chances ends at 1, begins below the lowest, and is finer where all is high', () => {
  expect(chanceTicks(0.93).map(formatTick)).toEqual(['.8', '.85', '.9', '.95', '1'])
  expect(chanceTicks(0.79).map(formatTick)).toEqual(['.7', '.8', '.9', '1'])
  expect(chanceTicks(0.52).map(formatTick)).toEqual(['.5', '.6', '.7', '.8', '.9', '1'])
  expect(chanceTicks(0).map(formatTick)[0]).toBe('0')
})

test('a short stability has a decimal, a long one does not', () => {
  expect([3.14, 9.97, 24.4].map(formatStability)).toEqual(['3.1 d', '10 d', '24 d'])
})

test('large counts are grouped', () => {
  expect([manyOf(1, 'review'), manyOf(2509, 'review')]).toEqual(['1 review', '2,509 reviews'])
})

test('a day is named with its weekday', () => {
  expect(printWeekday('2026-11-24')).toBe('Tuesday 24 November')
})
