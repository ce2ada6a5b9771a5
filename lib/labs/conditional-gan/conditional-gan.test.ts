import { beforeAll, expect, test } from 'vitest'
import { breath } from '../breath'
import { createRun } from '../run'
import { prepareTensors, tf } from '../tensor'
import { verifyClaim } from '../verify'
import { claims } from './claims'
import { judge, lab } from './lab'
import { presets } from './settings'
import { training } from './training'

beforeAll(prepareTensors)

const { budget, arms } = presets['half-wrong']
const endOf = (seed: number) => {
  const run = createRun(training, { seed, budget: budget / 10, arms }, { looks: true })
  while (!run.end) run.step()
  run.dispose()
  return run.kept
}

test.each(claims.map((claim) => [claim.statement, claim] as const))('on two seeds: %s', async (_, claim) => {
  expect(await verifyClaim(training, claim, claim.seeds.slice(0, 2), breath)).toMatchObject({ holds: true })
})

test('the same seed ends the same, and leaves no tensor behind', () => {
  const before = tf.memory().numTensors
  expect(endOf(7)).toEqual(endOf(7))
  expect(tf.memory().numTensors).toBe(before)
})

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
