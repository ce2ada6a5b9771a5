import { expect, test } from 'vitest'
import { endOfRun } from '../claims/end-of-run'
import { testLab } from '../lab-laws'
import { claims } from './claims'
import { armName, lab } from './lab'
import { presets } from './settings'
import { training } from './training'

testLab({ lab, training, claims, repeats: { 'vanilla-or-lstm': 25 } })

const { arms } = presets['vanilla-or-lstm']

test('arms are named by cell or bias, and an LSTM has four layers for one', () => {
  const namesOf = ([a, b]: (typeof presets)[keyof typeof presets]['arms']) => [armName(a, b), armName(b, a)]
  expect(namesOf(arms)).toEqual(['Vanilla cell', 'LSTM, forget bias 4'])
  expect(namesOf(presets['forget-bias-0-or-4'].arms)).toEqual(['Forget bias 0', 'Forget bias 4'])
  expect(namesOf(presets['input-gate-shut'].arms)).toEqual(['Input bias 0', 'Input bias −4'])
  expect(arms.map(lab.armSize)).toEqual(['600 weights and biases', '1,992 weights and biases'])
})

test('gates come first in the picture of an LSTM, and a vanilla cell has none', () => {
  const titles = endOfRun(training, { seed: 3, budget: 25, arms }).arms.map(({ look }, at) => {
    const settings = arms[at]
    return settings ? lab.figures(look as never, settings, 3).map(({ title }) => title) : []
  })
  expect(titles.map(([first]) => first)).toEqual([
    'The hidden state over 31 steps',
    'Forget gate of 16 units over 31 steps',
  ])
})
