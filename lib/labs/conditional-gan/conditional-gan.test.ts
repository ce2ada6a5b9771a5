import { expect, test } from 'vitest'
import { testLab } from '../lab-laws'
import { claims } from './claims'
import { judge, lab } from './lab'
import { presets } from './settings'
import { training } from './training'

testLab({ lab, training, claims, repeats: { 'half-wrong': 200 } })

test.each([
  [0.29, 'ignores'],
  [0.3, 'partly'],
  [0.75, 'obeys'],
] as const)('a share of %d: %s', (obeyed, outcome) => {
  expect(judge([{ update: 9, arm: { metrics: { obeyed }, blewUpAt: null } }])).toBe(outcome)
})

test('without a label the discriminator has one map for all modes', () => {
  const arm = training.createArm(presets['both-or-neither'].arms[0], 5)
  const { logits } = arm.look()
  arm.dispose()
  const size = logits.length / 8
  expect(logits.slice(size, 2 * size)).toEqual(logits.slice(0, size))
})

test('arms are named by what differs', () => {
  const [a, b] = presets['half-wrong'].arms
  expect([lab.armName(a, b), lab.armName(b, a)]).toEqual(['.5 of labels drawn anew', 'True labels'])
})
