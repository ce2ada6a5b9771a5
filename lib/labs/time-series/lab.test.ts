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

const { arms } = presets['window-2-or-24']
const endOf = (seed: number) => {
  const run = createRun(training, { seed, budget: 30, arms }, { looks: true })
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
