import { expect, test } from 'vitest'
import { testLab } from '../lab-laws'
import { claims } from './claims'
import { armName, judge, lab } from './lab'
import { presets } from './settings'
import { training } from './training'

testLab({ lab, training, claims, repeats: { 'off-line': 400 } })

test.each([
  [0.95, 'separates'],
  [0.94, 'partly'],
  [0.75, 'fails'],
] as const)('an arm that ends at %d %s', (accuracy, outcome) => {
  expect(judge([{ update: 400, arm: { metrics: { accuracy }, blewUpAt: null } }])).toBe(outcome)
})

test('an arm says its inputs where they differ', () => {
  const [raw, standardised] = presets.stretched.arms
  expect(armName(raw, standardised)).toBe('With a bias, raw inputs')
  expect(armName(...presets['one-ray'].arms)).toBe('Without a bias')
})
