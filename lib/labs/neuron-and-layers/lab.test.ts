import { expect, test } from 'vitest'
import { armName, countWeights, judge } from './lab'
import { presets } from './settings'

const xor = presets['linear-on-xor'].arms
const ends = (accuracy: number, blewUpAt: number | null = null) =>
  judge([{ update: 600, arm: { metrics: { accuracy, loss: 0.1 }, blewUpAt } }])

test.each([
  [1, 'separates'],
  [0.95, 'separates'],
  [0.94, 'partly'],
  [0.75, 'fails'],
] as const)('an arm that ends at %d %s', (accuracy, outcome) => {
  expect(ends(accuracy)).toBe(outcome)
})

test('an arm that blew up is judged by that alone', () => {
  expect(ends(1, 37)).toBe('blows-up')
})

test('arms are named by what differs in their drawing', () => {
  expect(xor.map(armName)).toEqual(['No hidden layer', 'One hidden layer of 8, tanh'])
  expect(xor.map(countWeights)).toEqual([3, 33])
})
