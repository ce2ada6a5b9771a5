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

const { budget, arms } = presets.momentum
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
  [0, 'collapses'],
  [3, 'collapses'],
  [4, 'drops'],
  [7, 'covers'],
] as const)('%d modes: %s', (modes, outcome) => {
  expect(judge([{ update: 9, arm: { metrics: { modes }, blewUpAt: null } }])).toBe(outcome)
})

test('arms are named by what differs', () => {
  const namesOf = ([a, b]: (typeof presets)[keyof typeof presets]['arms']) => [lab.armName(a, b), lab.armName(b, a)]
  expect(Object.values(presets).map((preset) => namesOf(preset.arms)[0])).toEqual([
    'Adam with β₁ .9',
    'Discriminator frozen at 300',
    '5 discriminator steps',
    'Non-saturating loss',
    'Saturating loss',
  ])
})
