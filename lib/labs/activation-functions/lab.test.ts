import { expect, test } from 'vitest'
import { testLab } from '../lab-laws'
import { activationNames, slopeAt } from '../layers/activations'
import { passThrough } from '../plane/plane-network'
import { tf } from '../tensor'
import { claims } from './claims'
import { armName, judge, lab } from './lab'
import { presets } from './settings'
import { meansOf, silentShares, spreadOf } from './slopes'
import { training } from './training'

testLab({ lab, training, claims, repeats: { 'nothing-dies': 60 } })

test.each(activationNames)('the slope of %s is that of the layer it stands for', (name) => {
  const layers = [0, 1].map(() => ({
    weight: tf.variable(tf.tensor2d([[1]])),
    bias: tf.variable(tf.zeros<tf.Rank.R1>([1])),
  }))
  const outputAt = (sum: number) =>
    passThrough(layers, name, tf.tensor2d([[sum]]))[0]?.output.dataSync()[0] ?? Number.NaN
  for (const sum of [-3, -0.4, 0.3, 2]) {
    const step = 1e-2
    expect((outputAt(sum + step) - outputAt(sum - step)) / (2 * step)).toBeCloseTo(slopeAt[name](sum), 3)
  }
})

test('a unit that is off at every point is silent, and counts for its layer', () => {
  const sums = Float32Array.of(1, -1, 2, -2)
  const slopes = meansOf(sums, 2, slopeAt.relu)
  expect([...slopes]).toEqual([1, 0])
  expect(silentShares(slopes, 2)).toEqual([0.5])
})

test('sums are counted around whole numbers, those beyond to the ends', () => {
  expect([...spreadOf(Float32Array.of(-9, -0.4, 0.4, 7))]).toEqual([0.25, 0, 0, 0, 0.5, 0, 0, 0, 0.25])
})

test.each([
  [{ accuracy: 1, silent: 0.5 }, 'separates'],
  [{ accuracy: 0.94, silent: 0 }, 'short'],
  [{ accuracy: 0.5, silent: 1 }, 'dies'],
] as const)('an arm that ends with %o comes to %s', (metrics, outcome) => {
  expect(judge([{ update: 400, arm: { metrics, blewUpAt: null } }])).toBe(outcome)
})

test('an arm says its biases where they differ', () => {
  const [relu, leaky] = presets['biases-too-low'].arms
  expect(armName(relu, leaky)).toBe('ReLU')
  expect(armName(relu, { ...relu, bias: -0.5 })).toBe('ReLU, biases from −1')
})
