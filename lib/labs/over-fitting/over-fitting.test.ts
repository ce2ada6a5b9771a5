import { expect, test } from 'vitest'
import { endOfRun } from '../claims/end-of-run'
import { testLab } from '../lab-laws'
import { createLayers, logitsOf } from '../plane/plane-network'
import { createRandom } from '../random'
import { tf } from '../tensor'
import { claims } from './claims'
import { drawData } from './data'
import { createDropout } from './dropout'
import { figures } from './figures'
import { armName, judge, lab } from './lab'
import { presets } from './settings'
import { createStopper } from './stopper'
import { type FitLook, training } from './training'

testLab({ lab, training, claims, repeats: { dropout: 60, 'early-stopping': 60 } })

test('few points are the first of many, and every set has flips of its own', () => {
  const [few, many] = [40, 240].map((points) => drawData({ points: points as 40, flips: 0.2 }, 3))
  expect(many?.train.x.slice(0, 80)).toEqual(few?.train.x)
  expect(many?.train.y.slice(0, 40)).toEqual(few?.train.y)
  expect(few?.validation.x.slice(0, 80)).not.toEqual(few?.train.x)
  const flipped = (many?.test.y ?? new Float32Array()).filter((label, at) => label !== at % 2).length
  expect(flipped).toBeGreaterThan(24)
  expect(flipped).toBeLessThan(72)
})

test('without dropped units the masked network is the network; dropped ones keep the mean of a layer', () => {
  const layers = createLayers([2, 64, 64, 1], 2, 1)
  const dropout = createDropout(createRandom(1, 'dropout'), [3, 64])
  const x = tf.tensor2d([0.1, 0.5, -1, 1, 0.4, -0.3], [3, 2])
  expect([...dropout.answer(layers, x).dataSync()]).toEqual([...logitsOf(layers, 'relu', x).dataSync()])
  const [mask] = dropout.next(0.5)
  expect([...new Set(mask?.values)].sort()).toEqual([0, 2])
  expect([...(mask?.values ?? [])].reduce((sum, value) => sum + value, 0) / 192).toBeCloseTo(1, 0)
  dropout.dispose()
})

test('an early stop puts the weights of the best check back', () => {
  const weight = tf.variable(tf.scalar(0))
  const losses = [3, 1, 2, 2]
  let checks = 0
  const stopper = createStopper([weight], 2, () => losses[checks++] ?? 0)
  for (let update = 1; update <= 20; update++) {
    weight.assign(tf.scalar(update))
    stopper.watch()
  }
  expect(stopper.hasStopped()).toBe(true)
  expect(weight.dataSync()[0]).toBe(10)
  stopper.dispose()
  weight.dispose()
})

test.each([
  [[0.7, 0.4, 0.79], 0.1, 'holds'],
  [[0.7, 0.4, 0.8], 0.1, 'over-fits'],
  [[0.7, 0.69, 0.69], 0.65, 'under-fits'],
] as const)('test losses %o with a training loss of %d come to: %s', (losses, last, outcome) => {
  const trace = losses.map((loss, update) => ({
    update,
    arm: { metrics: { test: loss, training: last }, blewUpAt: null },
  }))
  expect(judge(trace)).toBe(outcome)
})

test('arms are named by what differs', () => {
  const [a, b] = presets['early-stopping'].arms
  expect([armName(a, b), armName(b, a)]).toEqual(['No stop', 'Stops after 5 checks'])
})

test('every wrong answer is in one bar', () => {
  const { look, metrics } = endOfRun(training, { seed: 2, budget: 60, arms: presets['more-data'].arms }).arms[0]
  const [, bars] = figures(look as FitLook, presets['more-data'].arms[0], 2)
  const shares = bars?.kind === 'bars' ? bars.bars.reduce((sum, { value }) => sum + value, 0) : 0
  expect(shares).toBeCloseTo(100 * (1 - (metrics['accuracy'] ?? 0)), 4)
})
