import { beforeAll, expect, test } from 'vitest'
import { breath } from '../breath'
import { createRun } from '../run'
import { prepareTensors, tf } from '../tensor'
import { verifyClaim } from '../verify'
import { claims } from './claims'
import { armName, judge } from './lab'
import { createNetwork } from './networks'
import { type ConvolutionSettings, networkNames, presets } from './settings'
import { countWeights } from './sizes'
import { training } from './training'

beforeAll(prepareTensors)

test.each(claims.map((claim) => [claim.statement, claim] as const))('on two seeds: %s', async (_, claim) => {
  expect(await verifyClaim(training, claim, claim.seeds.slice(0, 2), breath)).toMatchObject({ holds: true })
})

test('the same seed ends the same, and leaves no tensor behind', () => {
  const before = tf.memory().numTensors
  const endOf = () => {
    const run = createRun(training, { seed: 7, budget: 20, arms: presets['flat-head'].arms }, { looks: true })
    while (!run.end) run.step()
    run.dispose()
    return run.kept
  }
  expect(endOf()).toEqual(endOf())
  expect(tf.memory().numTensors).toBe(before)
})

test.each(networkNames)('the size that is told of the %s network is that of its variables', (network) => {
  const { weights } = createNetwork(network, 1)
  expect(countWeights({ network })).toBe(weights.reduce((sum, { size }) => sum + size, 0))
  tf.dispose([...weights])
})

test.each([
  [1, 'carries-over'],
  [0.89, 'partly'],
  [0.49, 'lost'],
] as const)('an arm at %d on shifted images ends as %s', (shifted, outcome) => {
  expect(judge([{ update: 300, arm: { metrics: { shifted }, blewUpAt: null } }])).toBe(outcome)
})

test('arms are named by their network, and by the rate where that differs', () => {
  const [a, b]: readonly ConvolutionSettings[] = presets['flat-head'].arms
  if (!a || !b) throw new Error('two arms')
  expect(armName(a, b)).toBe('Convolutions, every place weighed')
  expect(armName({ ...b, rate: 0.001 }, b)).toBe('Convolutions, mean of each map, rate .001')
})
