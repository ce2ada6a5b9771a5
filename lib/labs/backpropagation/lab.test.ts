import { expect, test } from 'vitest'
import { testLab } from '../lab-laws'
import { claims } from './claims'
import { firstToLast, relativeMove, rootMeanSquare } from './gradients'
import { armName, judge, lab } from './lab'
import { presets } from './settings'
import { training } from './training'

testLab({ lab, training, claims, repeats: { 'adam-rescues': 40 } })

test('the ratio is that of the two hidden layers at the ends, not of the output layer', () => {
  expect(firstToLast([1, 5, 4, 9])).toBe(0.25)
})

test('a layer that doubled has moved by its own length', () => {
  expect(relativeMove(Float32Array.of(3, 4), Float32Array.of(6, 8))).toBeCloseTo(1, 6)
  expect(rootMeanSquare(Float32Array.of(3, -3))).toBe(3)
})

test.each([
  [0.95, 'learns'],
  [0.61, 'partly'],
  [0.6, 'fails'],
] as const)('an arm that ends at %d %s', (accuracy, outcome) => {
  expect(judge([{ update: 1500, arm: { metrics: { accuracy }, blewUpAt: null } }])).toBe(outcome)
})

test.each([
  ['sigmoid-vanishes', '8 sigmoid layers', '8 ReLU layers'],
  ['adam-alone', '8 sigmoid layers, SGD', '8 sigmoid layers, Adam'],
  ['larger-start', '8 sigmoid layers, first weights × 1', '8 sigmoid layers, first weights × 4'],
] as const)('in %s the arms are named by what differs', (preset, one, other) => {
  const [a, b] = presets[preset].arms
  expect([armName(a, b), armName(b, a)]).toEqual([one, other])
})
