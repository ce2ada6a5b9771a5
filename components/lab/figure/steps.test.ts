import { expect, test } from 'vitest'
import { stepOf, stepPaths } from './steps'

test.each([
  [-1, 0],
  [0, 4],
  [0.12, 4],
  [0.13, 5],
  [1, 8],
  [7, 8],
  [Number.NaN, 4],
])('%d is on step %d of nine', (value, step) => {
  expect(stepOf(value)).toBe(step)
})

test('neighbours of one step in a row are one piece', () => {
  const square = { values: [1, 1, -1, 0], side: 2, x: 10, y: 20, size: 4 }
  expect(stepPaths([square])).toEqual([
    { name: 'neg-4', d: 'M10 22h2v2h-2z' },
    { name: 'zero', d: 'M12 22h2v2h-2z' },
    { name: 'pos-4', d: 'M10 20h4v2h-4z' },
  ])
})
