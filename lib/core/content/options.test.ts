import { expect, test } from 'vitest'
import { formatOf, isNumeric, numberOf, shownLength } from './options'

test.each([
  ['1,280 parameters', 1280],
  ['$1{,}280$ parameters', 1280],
  ['−3.5', -3.5],
  ['0.25 nats', 0.25],
  ['about 12 MB', 12],
])('%s is the number %d', (text, number) => {
  expect(numberOf(text)).toBe(number)
})

test.each(['13 × 13 × 8', '3/4', 'It stays', '$2^{10}$', '1–2 passes', '−1.0 and 1.0', '1.2 to 1.6', '10^6'])(
  '%s is no single number',
  (text) => {
    expect(numberOf(text)).toBeNull()
  },
)

test('options are numeric when each is a number with at most a unit', () => {
  expect(isNumeric(['9', '12 weights', '1,280 weights'])).toBe(true)
  expect(isNumeric(['9', '12 weights', 'none'])).toBe(false)
  expect(isNumeric(['2 passes over each of the batches', '3', '4'])).toBe(false)
})

test('a formula is as long as what is shown of it', () => {
  expect(shownLength('$\\frac{1}{n}$')).toBe(2)
  expect(shownLength('$\\alpha_{i}$ `x`')).toBe(4)
})

test('a number is parted from its unit, and its decimals are counted', () => {
  expect(formatOf('1,280 parameters')).toEqual({ unit: 'parameter', decimals: 0 })
  expect(formatOf('$0.25$ nats')).toEqual({ unit: 'nat', decimals: 2 })
})
