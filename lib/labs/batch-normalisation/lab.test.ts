import { beforeAll, expect, test } from 'vitest'
import { breath } from '../breath'
import { createRun } from '../run'
import { prepareTensors, tf } from '../tensor'
import { verifyClaim } from '../verify'
import { claims } from './claims'
import { armName, judge } from './lab'
import { type NormSettings, presets } from './settings'
import { training } from './training'

beforeAll(prepareTensors)

test.each(claims.map((claim) => [claim.statement, claim] as const))('on two seeds: %s', async (_, claim) => {
  expect(await verifyClaim(training, claim, claim.seeds.slice(0, 2), breath)).toMatchObject({ holds: true })
})

const endOf = (preset: keyof typeof presets, budget: number) => {
  const run = createRun(training, { seed: 7, budget, arms: presets[preset].arms }, { looks: true })
  while (!run.end) run.step()
  run.dispose()
  return run.kept
}

test('the same seed ends the same, and leaves no tensor behind', () => {
  const before = tf.memory().numTensors
  expect(endOf('large-rate', 20)).toEqual(endOf('large-rate', 20))
  expect(tf.memory().numTensors).toBe(before)
})

test('which statistics are in use changes nothing of the training', () => {
  const [own, kept] = endOf('own-batch', 40).arms
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
