import { beforeAll, expect, test } from 'vitest'
import { breath } from '../breath'
import { endOfRun } from '../shared/end-of-run'
import { prepareTensors, tf } from '../tensor'
import { verifyClaim } from '../verify'
import { claims } from './claims'
import { armName, judge } from './lab'
import { presets } from './settings'
import { training } from './training'

beforeAll(prepareTensors)

test.each(claims.map((claim) => [claim.statement, claim] as const))('on two seeds: %s', async (_, claim) => {
  expect(await verifyClaim(training, claim, claim.seeds.slice(0, 2), breath)).toMatchObject({ holds: true })
})

test('the same seed ends the same, and leaves no tensor behind', () => {
  const { arms } = presets['one-number']
  const before = tf.memory().numTensors
  const end = () => endOfRun(training, { seed: 7, budget: 60, arms })
  expect(end()).toEqual(end())
  expect(tf.memory().numTensors).toBe(before)
})

test.each([
  [0.5, 'copies'],
  [3, 'nearly'],
  [12, 'blurs'],
  [15, 'average'],
] as const)('an arm that ends at %d wrong pixels: %s', (wrong, outcome) => {
  expect(judge([{ update: 9, arm: { metrics: { wrong, overPca: 1 }, blewUpAt: null } }])).toBe(outcome)
})

test('arms are named by code and tanh, and by pictures and rate where those differ', () => {
  const [few, many] = presets['few-pictures'].arms
  expect(armName(few, many)).toBe('Code of 8 numbers, tanh in both halves, 60 pictures')
  const [fast, slow] = presets['rate-too-large'].arms
  expect(armName(fast, slow)).toBe('Code of 8 numbers, tanh in both halves, rate .3')
})
