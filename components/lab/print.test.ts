import { expect, test } from 'vitest'
import { printMetric, printStop } from './print'

test.each([
  [0.984, '.98'],
  [1, '1.00'],
  [0.001, '< .01'],
  [0, '.00'],
  [-0.25, '-.25'],
  [123456, '1\u202F×\u202F10⁵'],
  [-3e20, '-3\u202F×\u202F10²⁰'],
  [Number.NaN, 'no number'],
  [Number.POSITIVE_INFINITY, 'no number'],
  [undefined, 'no number'],
])('%d reads %s', (value, text) => {
  expect(printMetric(value, { decimals: 2 })).toBe(text)
})

test('a number too small for whole ones, and one just below zero', () => {
  expect(printMetric(0.3, { decimals: 0 })).toBe('< 1')
  expect(printMetric(-0.004, { decimals: 2 })).toBe('> −.01')
})

test('a stop loses its zero', () => {
  expect([0.03, 10, 'xor'].map(printStop)).toEqual(['.03', '10', 'xor'])
})
