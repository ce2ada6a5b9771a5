import { expect, test } from 'vitest'
import { testLab } from '../lab-laws'
import { createRandom } from '../random'
import { tf } from '../tensor'
import { claims } from './claims'
import { damaged } from './damage'
import { armName, judge, lab } from './lab'
import { flipped } from './network'
import { presets } from './settings'
import { training } from './training'

testLab({ lab, training, claims, repeats: { 'damaged-target': 60 } })

test('a flip turns a pixel, and no flip leaves it', () => {
  expect([...flipped(tf.tensor2d([[0, 1, 0, 1]]), tf.tensor2d([[1, 1, 0, 0]])).dataSync()]).toEqual([1, 0, 0, 1])
})

test('as many pixels are flipped as the chance says', () => {
  const wrong = damaged(new Float32Array(20_000), 0.15, createRandom(1, 'damage')).filter((pixel) => pixel === 1)
  expect(wrong.length / 20_000).toBeCloseTo(0.15, 2)
})

test.each([
  [3.5, 'restores'],
  [8, 'lessens'],
  [11, 'keeps'],
  [13, 'average'],
] as const)('%d wrong pixels left: %s', (left, outcome) => {
  expect(judge([{ update: 9, arm: { metrics: { left, wrong: 0 }, blewUpAt: null } }])).toBe(outcome)
})

test('arms are named by what they differ in', () => {
  const [clean, noisy] = presets['clean-or-damaged'].arms
  expect([armName(clean, noisy), armName(noisy, clean)]).toEqual([
    'Trained on clean pictures',
    'Trained with 15 % flipped',
  ])
})
