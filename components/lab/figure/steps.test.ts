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
  const block = { values: [1, 1, -1, 0], columns: 2, x: 10, y: 20, cell: 2 }
  expect(stepPaths([block])).toEqual([
    { name: 'neg-4', d: 'M10 22h2v2h-2z' },
    { name: 'zero', d: 'M12 22h2v2h-2z' },
    { name: 'pos-4', d: 'M10 20h4v2h-4z' },
  ])
})

test('a scale from 0 to 1 has its own colours, and what lies outside counts as its ends', () => {
  const block = { values: [-1, 0, 0.5, 2, Number.NaN], columns: 5, x: 0, y: 0, cell: 1 }
  expect(stepPaths([block], 'sequential')).toEqual([
    { name: 'seq-0', d: 'M0 0h2v1h-2zM4 0h1v1h-1z' },
    { name: 'seq-4', d: 'M2 0h1v1h-1z' },
    { name: 'seq-8', d: 'M3 0h1v1h-1z' },
  ])
})
