import { expect, test } from 'vitest'
import { testLab } from '../lab-laws'
import { tf } from '../tensor'
import { claims } from './claims'
import { armName, judge, lab } from './lab'
import { createNetwork } from './networks'
import { type ConvolutionSettings, networkNames, presets } from './settings'
import { countWeights } from './sizes'
import { training } from './training'

testLab({ lab, training, claims, repeats: { 'flat-head': 20 } })

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
