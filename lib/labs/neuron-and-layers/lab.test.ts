import { expect, test } from 'vitest'
import { testLab } from '../lab-laws'
import { claims } from './claims'
import { armName, countWeights, judge, lab } from './lab'
import { presets } from './settings'
import { training } from './training'

testLab({ lab, training, claims, repeats: { 'one-hidden-xor': 60 } })

const ends = (accuracy: number, blewUpAt: number | null = null) =>
  judge([{ update: 600, arm: { metrics: { accuracy, loss: 0.1 }, blewUpAt } }])

test.each([
  [1, 'separates'],
  [0.95, 'separates'],
  [0.94, 'partly'],
  [0.75, 'fails'],
] as const)('an arm that ends at %d %s', (accuracy, outcome) => {
  expect(ends(accuracy)).toBe(outcome)
})

test('an arm that blew up is judged by that alone', () => {
  expect(ends(1, 37)).toBe('blows-up')
})

const namesOf = (preset: keyof typeof presets) => {
  const [a, b] = presets[preset].arms
  return [armName(a, b), armName(b, a)]
}

test('arms are named by their shape, and by the rate where that differs', () => {
  expect(namesOf('linear-on-xor')).toEqual(['No hidden layer', 'One hidden layer of 8, tanh'])
  expect(namesOf('rate-too-large')[0]).toBe('Four hidden layers of 8, identity, rate .5')
})

test('the weights are counted with the biases', () => {
  expect(presets['linear-on-xor'].arms.map(countWeights)).toEqual([3, 33])
})
