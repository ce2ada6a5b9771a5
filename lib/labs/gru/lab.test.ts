import { expect, test } from 'vitest'
import { testLab } from '../lab-laws'
import { claims } from './claims'
import { armName, lab } from './lab'
import { presets } from './settings'
import { training } from './training'

testLab({ lab, training, claims, repeats: { 'three-quarters': 25 } })

const { arms } = presets['three-quarters']
const namesOf = ([a, b]: (typeof presets)[keyof typeof presets]['arms']) => [armName(a, b), armName(b, a)]

test('arms are named by their cell, and by the bias where that differs', () => {
  expect(namesOf(arms)).toEqual(['GRU', 'LSTM, input gate tied'])
  expect(namesOf(presets['update-bias-0-or-4'].arms)).toEqual(['GRU, bias 0', 'GRU, bias 4'])
  expect(namesOf(presets['lstm-half-open'].arms)).toEqual(['GRU', 'LSTM, input gate half open'])
})

test('the sizes count the layer and the dense one that answers', () => {
  expect(arms.map(lab.armSize)).toEqual(['1,528 weights and biases', '1,992 weights and biases'])
})
