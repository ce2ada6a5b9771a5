import { expect, test } from 'vitest'
import { countOf, formatChance, formatInterval } from './number'

test.each([
  [0.9, '.90'],
  [0.999, '1.00'],
  [0.054, '.05'],
])('a chance of %d reads %s', (chance, text) => {
  expect(formatChance(chance)).toBe(text)
})

test.each([
  [10, '10 min'],
  [90, '2 h'],
  [24 * 60, '1 d'],
  [43 * 24 * 60, '43 d'],
  [425 * 24 * 60, '14 mo'],
  [913 * 24 * 60, '2.5 y'],
])('%d minutes read %s', (minutes, text) => {
  expect(formatInterval(minutes)).toBe(text)
})

test('one card is not one cards', () => {
  expect([countOf(1, 'card'), countOf(0, 'card')]).toEqual(['1 card', '0 cards'])
})
