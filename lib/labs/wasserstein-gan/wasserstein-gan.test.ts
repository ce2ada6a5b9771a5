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

const { budget, arms } = presets['moving-generator']
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
