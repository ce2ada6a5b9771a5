import { expect, test } from 'vitest'
import { testLab } from '../lab-laws'
import { claims } from './claims'
import { armName, judge, lab } from './lab'
import { presets } from './settings'
import { training } from './training'

testLab({ lab, training, claims, repeats: { 'one-number': 60 } })

test.each([
  [0.5, 'copies'],
  [3, 'nearly'],
  [12, 'blurs'],
  [15, 'average'],
] as const)('an arm that ends at %d wrong pixels: %s', (wrong, outcome) => {
  expect(judge([{ update: 9, arm: { metrics: { wrong, overPca: 1 }, blewUpAt: null } }])).toBe(outcome)
})

test('arms are named by code and tanh, and by pictures and rate where those differ', () => {
  const [few, many] = presets['few-pictures'].arms
  expect(armName(few, many)).toBe('Code of 8 numbers, tanh in both halves, 60 pictures')
  const [fast, slow] = presets['rate-too-large'].arms
  expect(armName(fast, slow)).toBe('Code of 8 numbers, tanh in both halves, rate .3')
})
