import { expect, test } from 'vitest'
import { short, smallNumber } from './small-number'

test.each([
  [0.35, '.35'],
  [1.2, '1.20'],
  [0, '.00'],
  [4e-5, '4 × 10⁻⁵'],
  [1.2e-17, '1 × 10⁻¹⁷'],
] as const)('%d is printed as %s', (value, text) => {
  expect(smallNumber(value)).toBe(text)
})

test('a negative number has a true minus sign', () => {
  expect(short(-0.5)).toBe('−.50')
})
