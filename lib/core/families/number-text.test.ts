import { expect, test } from 'vitest'
import { list, print, row, short, term } from './number-text'

test.each([
  [print(124439808), '124,439,808'],
  [print(-1234.5, 2), '−1,234.50'],
  [print(-0.0001, 2), '0.00'],
  [print(0.5, 3), '0.500'],
  [short(0.1 + 0.2), '0.3'],
  [short(1200), '1,200'],
  [short(-2.5), '−2.5'],
  [term(-2.5), '(−2.5)'],
  [term(-0.5, 3), '(−0.500)'],
  [list([1, 2, 3]), '1, 2 and 3'],
  [list([4]), '4'],
  [row([1, -2]), '(1, −2)'],
])('%s is printed as %s', (printed, text) => {
  expect(printed).toBe(text)
})
