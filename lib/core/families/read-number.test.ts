import fc from 'fast-check'
import { expect, test } from 'vitest'
import { print } from './number-text'
import { readNumber } from './read-number'

test.each([
  ['73856', [73856]],
  ['73,856', [73856, 73.856]],
  ['1,234,567', [1234567]],
  ['1 234 567', [1234567]],
  ['1\u202f234', [1234]],
  ['1’234', [1234]],
  ['1_000_000', [1000000]],
  ['1.234.567', [1234567]],
  ['1.234', [1.234, 1234]],
  ['0.234', [0.234]],
  ['0,234', [0.234]],
  ['2,5', [2.5]],
  ['1.234,5', [1234.5]],
  ['1,234.5', [1234.5]],
  ['.5', [0.5]],
  ['−0.25', [-0.25]],
  ['– 3', [-3]],
  ['+3', [3]],
  ['1.2e6', [1200000]],
  ['2.7E-5', [2.7e-5]],
  ['1.2 × 10^6', [1200000]],
  ['3*10^4', [30000]],
  ['2^-3', [0.125]],
  ['10^(-2)', [0.01]],
  ['3/4', [0.75]],
  ['1 / 8', [0.125]],
  ['25 %', [0.25]],
  ['1.5k', [1500]],
  ['7B', [7e9]],
  ['124.4 M', [124.4e6]],
] as const)('“%s” is read as %j', (text, readings) => {
  expect(readNumber(text)).toHaveLength(readings.length)
  readNumber(text).forEach((value, at) => {
    expect(value).toBeCloseTo(readings[at] ?? Number.NaN, 9)
  })
})

test.each(['', 'about five', '12 12', '1,2,3', '--3', '1/0', '3x', '5 m', '1e', 'NaN', 'Infinity', '0x10', '1..2'])(
  '“%s” is no number',
  (text) => {
    expect(readNumber(text)).toEqual([])
  },
)

test('what the pages print is read back as it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
      const value = digits / 10 ** decimals
      expect(readNumber(print(value, decimals))).toContain(Number(value.toFixed(decimals)) + 0)
    }),
  )
})
