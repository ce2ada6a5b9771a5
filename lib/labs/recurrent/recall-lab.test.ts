import { expect, test } from 'vitest'
import { judgeRecall } from './recall-lab'

const ends = (accuracy: number) => judgeRecall([{ update: 250, arm: { metrics: { accuracy }, blewUpAt: null } }])

test.each([
  [1, 'remembers'],
  [0.95, 'remembers'],
  [0.94, 'partly'],
  [0.5, 'partly'],
  [0.49, 'forgets'],
  [Number.NaN, 'forgets'],
] as const)('an arm that ends at %d %s', (accuracy, outcome) => {
  expect(ends(accuracy)).toBe(outcome)
})
