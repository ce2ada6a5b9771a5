import { expect, test } from 'vitest'
import { endLabels } from './end-labels'

test.each([
  [
    [10, 100],
    [10, 100],
  ],
  [
    [50, 50],
    [43.5, 56.5],
  ],
  [
    [52, 50],
    [57.5, 44.5],
  ],
  [
    [Number.NaN, 30],
    [null, 30],
  ],
  [[], [null, null]],
])('lines that end at %o are named at %o', (ends, labels) => {
  expect(endLabels(ends)).toEqual(labels)
})
