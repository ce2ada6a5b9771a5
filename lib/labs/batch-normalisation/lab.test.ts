import { expect, test } from 'vitest'
import { endOfRun } from '../claims/end-of-run'
import { testLab } from '../lab-laws'
import { claims } from './claims'
import { armName, judge, lab } from './lab'
import { type NormSettings, presets } from './settings'
import { training } from './training'

testLab({ lab, training, claims, repeats: { 'large-rate': 20 } })

test('which statistics are in use changes nothing of the training', () => {
  const [own, kept] = endOfRun(training, { seed: 7, budget: 40, arms: presets['own-batch'].arms }).arms
  expect(own.metrics['loss']).toBe(kept.metrics['loss'])
  expect(own.look).toEqual(kept.look)
})

test.each([
  [0.95, 'learns'],
  [0.76, 'partly'],
  [0.75, 'fails'],
] as const)('an arm that ends at %d %s', (accuracy, outcome) => {
  expect(judge([{ update: 200, arm: { metrics: { accuracy }, blewUpAt: null } }])).toBe(outcome)
})

test('arms are named by what sets them apart', () => {
  const namesOf = ([a, b]: readonly [NormSettings, NormSettings]) => [armName(a, b), armName(b, a)]
  expect(namesOf(presets['large-rate'].arms)).toEqual(['Without normalisation', 'With batch normalisation'])
  expect(namesOf(presets['own-batch'].arms)).toEqual(['Own batch in use', 'Kept averages in use'])
})
