import { expect, test } from 'vitest'
import { testLab } from '../lab-laws'
import { tf } from '../tensor'
import { claims } from './claims'
import { armName, judge, lab } from './lab'
import { createNetwork } from './network'
import { type PoolingSettings, poolNames, presets } from './settings'
import { countWeights } from './sizes'
import { training } from './training'

testLab({ lab, training, claims, repeats: { 'first-of-window': 20 } })

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
