import { beforeAll, expect, test } from 'vitest'
import { breath } from '../breath'
import { createRun } from '../run'
import { prepareTensors, tf } from '../tensor'
import { verifyClaim } from '../verify'
import { claims } from './claims'
import { armName, judge } from './lab'
import { presets } from './settings'
import { training } from './training'

beforeAll(prepareTensors)

const { budget, arms } = presets['off-line']
const endOf = (seed: number) => {
  const run = createRun(training, { seed, budget, arms }, { looks: true })
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
