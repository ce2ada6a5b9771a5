import { beforeAll, expect, test } from 'vitest'
import { breath } from '../breath'
import { createRun } from '../run'
import { prepareTensors, tf } from '../tensor'
import { verifyClaim } from '../verify'
import { claims } from './claims'
import { armName, judge } from './lab'
import { createNetwork } from './network'
import { type PoolingSettings, poolNames, presets } from './settings'
import { countWeights } from './sizes'
import { training } from './training'

beforeAll(prepareTensors)

test.each(claims.map((claim) => [claim.statement, claim] as const))('on two seeds: %s', async (_, claim) => {
  expect(await verifyClaim(training, claim, claim.seeds.slice(0, 2), breath)).toMatchObject({ holds: true })
})

test('the same seed ends the same, and leaves no tensor behind', () => {
  const before = tf.memory().numTensors
  const endOf = () => {
    const run = createRun(training, { seed: 7, budget: 20, arms: presets['first-of-window'].arms }, { looks: true })
    while (!run.end) run.step()
    run.dispose()
    return run.kept
  }
  expect(endOf()).toEqual(endOf())
  expect(tf.memory().numTensors).toBe(before)
})

test.each(poolNames)('the size that is told of %s is that of its variables', (pool) => {
  const { weights } = createNetwork({ pool, window: 4 }, 1)
  expect(countWeights({ pool, window: 4 })).toBe(weights.reduce((sum, { size }) => sum + size, 0))
  tf.dispose([...weights])
})

test.each([
  ['max', 9],
  ['average', 4.5],
  ['first', 2],
] as const)('the %s of a window comes out of the network', (pool, expected) => {
  const { maps, weights } = createNetwork({ pool, window: 2 }, 1)
  // One filter that copies its middle pixel, on an image whose first window holds 2, 3, 4 and 9.
  const copying = Float32Array.from({ length: weights[0]?.size ?? 0 }, (_, at) => (Math.floor(at / 8) === 4 ? 1 : 0))
  weights[0]?.assign(tf.tensor4d(copying, [3, 3, 1, 8]))
  const pixels = new Float32Array(256)
  pixels.set([2, 3])
  pixels.set([4, 9], 16)
  expect(maps(tf.tensor4d(pixels, [1, 16, 16, 1])).pooled.dataSync()[0]).toBe(expected)
})

test.each([
  [{ accuracy: 1, movement: 0 }, 'still'],
  [{ accuracy: 1, movement: 0.69 }, 'steady'],
  [{ accuracy: 0.9, movement: 0.7 }, 'moves'],
  [{ accuracy: 0.89, movement: 0 }, 'not-learned'],
] as const)('an arm with %o is judged as %s', (metrics, outcome) => {
  expect(judge([{ update: 300, arm: { metrics, blewUpAt: null } }])).toBe(outcome)
})

test('arms are named by what stands for a window', () => {
  const [a, b]: readonly PoolingSettings[] = presets['one-pixel'].arms
  if (!a || !b) throw new Error('two arms')
  expect([armName(a, b), armName(b, a)]).toEqual(['No pooling', 'Largest of 2 × 2'])
})
