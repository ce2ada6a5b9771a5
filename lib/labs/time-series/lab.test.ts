import { expect, test } from 'vitest'
import { testLab } from '../lab-laws'
import { claims } from './claims'
import { armName, judge, lab } from './lab'
import { presets } from './settings'
import { training } from './training'

testLab({ lab, training, claims, repeats: { 'window-2-or-24': 30 } })

const { arms } = presets['window-2-or-24']

test.each([
  [0.4, 0.2, 'forecasts'],
  [0.6, 0.7, 'near-only'],
  [0.95, 0.2, 'no-better'],
] as const)('errors of %d one step ahead and %d free-running: %s', (oneStep, free, outcome) => {
  expect(judge([{ update: 1, arm: { metrics: { 'one-step': oneStep, free }, blewUpAt: null } }])).toBe(outcome)
})

test('an arm that blew up is judged by that alone', () => {
  expect(judge([{ update: 9, arm: { metrics: { 'one-step': 0.1, free: 0.1 }, blewUpAt: 9 } }])).toBe('blows-up')
})

test('arms are named by what they do not share', () => {
  const namesOf = ([a, b]: (typeof presets)[keyof typeof presets]['arms']) => [armName(a, b), armName(b, a)]
  expect(namesOf(arms)).toEqual(['The last 2 values', 'The last 24 values'])
  expect(namesOf(presets['trend-out-of-range'].arms)).toEqual(['Sees values', 'Sees changes'])
})
