import { beforeAll, expect, test } from 'vitest'
import { breath } from '../breath'
import { createRandom } from '../random'
import { prepareTensors, tf } from '../tensor'
import { verifyClaim } from '../verify'
import { claims } from './claims'
import { drawDisc } from './colour-shapes'
import { judge, lab } from './lab'
import { adaIn, createGenerator, generatorWeights } from './networks'
import { readPicture, shareOfWay } from './reading'
import { presets } from './settings'
import { training } from './training'
import { packWeights, unpackWeights } from './weight-file'

beforeAll(prepareTensors)

const [, fresh] = presets['train-it-yourself'].arms
const ofShippedWeights = claims.filter(({ preset }) => preset === 'mix' || preset === 'one-layer')

test.each(ofShippedWeights.map((claim) => [claim.statement, claim] as const))('on two seeds: %s', async (_, claim) => {
  expect(await verifyClaim(training, claim, claim.seeds.slice(0, 2), breath)).toMatchObject({ holds: true })
})

function trainedBriefly(seed: number) {
  const arm = training.createArm(fresh, seed)
  const losses = [arm.step()]
  const before = tf.memory().numTensors
  for (let update = 0; update < 5; update++) losses.push(arm.step())
  expect(tf.memory().numTensors).toBe(before)
  const end = { losses, measured: arm.measure(), look: arm.look() }
  arm.dispose()
  return end
}

test('losses are finite, the number of tensors stays flat, and the same seed ends the same', () => {
  const before = tf.memory().numTensors
  const end = trainedBriefly(3)
  expect(end.losses.every(Number.isFinite)).toBe(true)
  expect(trainedBriefly(3)).toEqual(end)
  expect(tf.memory().numTensors).toBe(before)
})

test('AdaIN gives every channel the mean and deviation of its style', () => {
  const [mean, deviation] = tf.tidy(() => {
    const x = tf.tensor4d([2, 4, 6, 4], [1, 2, 2, 1])
    const styled = adaIn(x, tf.tensor2d([[2, 1]]))
    const { mean, variance } = tf.moments(styled)
    return [mean.dataSync()[0], Math.sqrt(variance.dataSync()[0] ?? 0)]
  })
  expect(mean).toBeCloseTo(1, 4)
  expect(deviation).toBeCloseTo(3, 4)
})

test('packed weights come back to within half a step of 127', () => {
  const weights = generatorWeights(createGenerator(1))
  const others = generatorWeights(createGenerator(2))
  unpackWeights(packWeights(weights), others)
  weights.forEach((weight, at) => {
    const [values, unpacked] = [[...weight.dataSync()], [...(others[at]?.dataSync() ?? [])]]
    const step = Math.max(...values.map(Math.abs)) / 127
    expect(Math.max(...values.map((value, index) => Math.abs(value - (unpacked[index] ?? 0))))).toBeLessThanOrEqual(
      0.51 * step,
    )
  })
  expect(() => unpackWeights(packWeights(weights.slice(1)), others)).toThrow('too few')
  tf.dispose([...weights, ...others])
})

test('a disc is read where it was drawn, in its own colour', () => {
  const readings = Array.from({ length: 60 }, (_, seed) => readPicture(drawDisc(createRandom(seed, 'disc'))))
  for (const { place, colour } of readings) {
    expect(place.every((at) => at > 4 && at < 11)).toBe(true)
    expect(Math.max(...colour)).toBeGreaterThan(0.7)
  }
})

test('half of the way is half', () => {
  expect(shareOfWay([{ from: [0, 2], now: [1, 4], to: [2, 6] }])).toBe(0.5)
})

test.each([
  [0.7, 0.7, 'both'],
  [0.7, 0.3, 'place'],
  [0.3, 0.7, 'colour'],
  [0.5, 0.1, 'between'],
] as const)('place %d and colour %d gone over: %s', (place, colour, outcome) => {
  expect(judge([{ update: 9, arm: { metrics: { place, colour }, blewUpAt: null } }])).toBe(outcome)
})

test('arms are named by what differs', () => {
  expect(Object.values(presets).map(({ arms: [a, b] }) => [lab.armName(a, b), lab.armName(b, a)].join(' | '))).toEqual([
    'Coarse styles exchanged | Fine styles exchanged',
    'First style exchanged | Last style exchanged',
    'Coarse styles exchanged | Fine styles exchanged',
    'Trained without mixing | .9 mixed in training',
  ])
})
