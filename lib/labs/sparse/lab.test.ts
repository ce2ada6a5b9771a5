import { expect, test } from 'vitest'
import { testLab } from '../lab-laws'
import { tf } from '../tensor'
import { claims } from './claims'
import { armName, judge, lab } from './lab'
import { createSparseNet } from './network'
import { presets } from './settings'
import { training } from './training'

testLab({ lab, training, claims, repeats: { 'free-norms': 60 } })

test('what a unit writes has length 1 from the start', () => {
  const net = createSparseNet({ units: 8 }, 1)
  const lengths = tf.tidy(() => tf.sqrt(tf.sum(tf.square(net.decoder.weight), 1)).dataSync())
  expect([...lengths]).toEqual(Array.from({ length: 8 }, () => expect.closeTo(1, 5)))
})

test.each([
  [0.2, 0.5, 'sparse'],
  [0.9, 0.5, 'dense'],
  [0.9, 2, 'lossy'],
  [0, 13, 'starved'],
] as const)('a share of %d active and %d wrong pixels: %s', (active, wrong, outcome) => {
  expect(judge([{ update: 9, arm: { metrics: { active, wrong, penalty: 1 }, blewUpAt: null } }])).toBe(outcome)
})

test('arms are named by units and penalty, and by the norm where it differs', () => {
  const [free, held] = presets['free-norms'].arms
  expect(armName(free, held)).toBe('32 units, λ .1, weights of any length')
  expect(armName({ ...held, lambda: 0 }, held)).toBe('32 units, no penalty')
})
