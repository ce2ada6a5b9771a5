import { expect, test } from 'vitest'
import { endLabels } from './end-labels'

test.each([
  [
    [10, 100],
    [10, 100],
  ],
  [
    [50, 50],
    [50, 63],
  ],
  [
    [52, 50],
    [63, 50],
  ],
  [
    [40, 42, 41],
    [40, 66, 53],
  ],
  [
    [Number.NaN, 30],
    [null, 30],
  ],
  [[], []],
])('lines that end at %o are named at %o', (ends, labels) => {
  expect(endLabels(ends)).toEqual(labels)
})
