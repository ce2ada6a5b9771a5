import { expect, test } from 'vitest'
import { testLab } from '../lab-laws'
import { claims } from './claims'
import { armName, lab } from './lab'
import { presets } from './settings'
import { training } from './training'

testLab({ lab, training, claims, repeats: { 'delay-5-or-60': 40 } })

test('arms are named by what they do not share', () => {
  const namesOf = ([a, b]: (typeof presets)[keyof typeof presets]['arms']) => [armName(a, b), armName(b, a)]
  expect(namesOf(presets['delay-5-or-60'].arms)).toEqual(['Delay of 5', 'Delay of 60'])
  expect(namesOf(presets['half-or-whole'].arms)).toEqual(['½ orthogonal start', 'Orthogonal start'])
  expect(namesOf(presets['clipping-off'].arms)).toEqual(['Gradient clipped at 1', 'Gradient not clipped'])
})

test('the size counts the recurrent layer and the dense one that answers', () => {
  expect(lab.armSize(presets['delay-5-or-60'].arms[0])).toBe('600 weights and biases')
})
