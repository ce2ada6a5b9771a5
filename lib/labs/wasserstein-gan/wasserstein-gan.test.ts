import { expect, test } from 'vitest'
import { testLab } from '../lab-laws'
import { claims } from './claims'
import { judge, lab } from './lab'
import { presets } from './settings'
import { training } from './training'

testLab({ lab, training, claims, repeats: { 'moving-generator': 60 } })

const { arms } = presets['moving-generator']

test('at the start the fakes are as far away as the two supports are', () => {
  const arm = training.createArm(arms[1], 5)
  expect(arm.measure().metrics['distance']).toBeCloseTo(arms[1].gap, 5)
  arm.dispose()
})

test.each([
  [0.0009, 2, 'vanishes'],
  [0.001, 2, 'faint'],
  [0.1, 2, 'reaches'],
  [0.1, 0.2, 'arrives'],
  [100, 2, 'runs-away'],
] as const)('a gradient of %d at a distance of %d: %s', (gradient, distance, outcome) => {
  expect(judge([{ update: 9, arm: { metrics: { gradient, distance }, blewUpAt: null } }])).toBe(outcome)
})

test('arms are named by what differs', () => {
  const namesOf = (name: 'gradient-meter' | 'no-clip') => {
    const [a, b] = presets[name].arms
    return [lab.armName(a, b), lab.armName(b, a)]
  }
  expect(namesOf('gradient-meter')).toEqual(['Saturating loss', 'Wasserstein critic'])
  expect(namesOf('no-clip')).toEqual(['Critic without a bound', 'Critic clipped to ±.2'])
})
