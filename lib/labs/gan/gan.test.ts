import { expect, test } from 'vitest'
import { testLab } from '../lab-laws'
import { claims } from './claims'
import { judge, lab } from './lab'
import { presets } from './settings'
import { training } from './training'

testLab({ lab, training, claims, repeats: { momentum: 120 } })

test.each([
  [0, 'collapses'],
  [3, 'collapses'],
  [4, 'drops'],
  [7, 'covers'],
] as const)('%d modes: %s', (modes, outcome) => {
  expect(judge([{ update: 9, arm: { metrics: { modes }, blewUpAt: null } }])).toBe(outcome)
})

test('arms are named by what differs', () => {
  const namesOf = ([a, b]: (typeof presets)[keyof typeof presets]['arms']) => [lab.armName(a, b), lab.armName(b, a)]
  expect(Object.values(presets).map((preset) => namesOf(preset.arms)[0])).toEqual([
    'Adam with β₁ .9',
    'Discriminator frozen at 300',
    '5 discriminator steps',
    'Non-saturating loss',
    'Saturating loss',
  ])
})
