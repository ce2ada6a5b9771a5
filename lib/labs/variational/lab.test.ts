import { expect, test } from 'vitest'
import { testLab } from '../lab-laws'
import { pixelLoss } from '../pictures/pixel-loss'
import { tf } from '../tensor'
import { claims } from './claims'
import { armName, judge, lab } from './lab'
import { divergence } from './network'
import { presets } from './settings'
import { training } from './training'

testLab({ lab, training, claims, repeats: { 'fit-afterwards': 60 } })

test('the KL of a mean of 1 and a deviation of ½ is .818 nats, and that of the prior itself is zero', () => {
  const nats = divergence(tf.tensor2d([[1, 0]]), tf.tensor2d([[2 * Math.log(0.5), 0]])).dataSync()
  expect([...nats]).toEqual([expect.closeTo(0.818, 3), 0])
})

test('the loss of a pixel is minus the logarithm of the probability of what it is', () => {
  const nats = pixelLoss(tf.tensor2d([[Math.log(3), Math.log(3)]]), tf.tensor2d([[1, 0]])).dataSync()[0]
  expect(nats).toBeCloseTo(-Math.log(0.75) - Math.log(0.25), 5)
})

test.each([
  [4, 0, 'collapses'],
  [1, 8, 'alike'],
  [2.5, 16, 'valid'],
  [2.6, 16, 'rough'],
] as const)('samples %d off that differ by %d: %s', (off, spread, outcome) => {
  expect(judge([{ update: 9, arm: { metrics: { off, spread, wrong: 1 }, blewUpAt: null } }])).toBe(outcome)
})

test('arms are named by their code, by β where both have one, and by what is drawn from', () => {
  const [far, near] = presets['beta-too-large'].arms
  expect(armName(far, near)).toBe('Cloud of 4 numbers, β 30')
  const [point, cloud] = presets['fit-afterwards'].arms
  expect(armName(point, cloud)).toBe('Point of 4 numbers, drawn from a fit')
})
