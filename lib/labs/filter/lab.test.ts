import { expect, test } from 'vitest'
import { endOfRun } from '../claims/end-of-run'
import { testLab } from '../lab-laws'
import { claims } from './claims'
import { armName, judge, lab } from './lab'
import { type FilterSettings, presets } from './settings'
import { training } from './training'

testLab({ lab, training, claims, repeats: { stripes: 40 } })

test('a filter drawn as the hidden one is right from the start, and stays so when trained', () => {
  const sobel = { w11: -1, w12: 0, w13: 1, w21: -2, w22: 0, w23: 2, w31: -1, w32: 0, w33: 1 } as const
  const [a, b] = presets.edge.arms
  const end = endOfRun(training, {
    seed: 3,
    budget: 20,
    arms: [
      { ...a, ...sobel },
      { ...b, ...sobel },
    ],
  })
  for (const { metrics, blewUpAt } of end.arms) expect(judge([{ update: 20, arm: { metrics, blewUpAt } }])).toBe('same')
})

test('the detail of a place spells out its nine products', () => {
  const arm = training.createArm(presets.edge.arms[0], 1)
  const map = lab
    .figures(arm.look(), presets.edge.arms[0], 1)
    .find(({ title }) => title === 'Its answer, pixel by pixel')
  arm.dispose()
  expect(map?.kind === 'grid' && map.detail?.(4, 1)).toBe(
    'Row 5, column 2: −1.00 · 0.00 + 0.00 · 0.00 + 1.00 · 1.00 + −1.00 · 0.00 + 0.00 · 0.00 + 1.00 · 1.00 + −1.00 · 0.00 + 0.00 · 0.00 + 1.00 · 1.00 = 3.00; the hidden filter answers 4.00.',
  )
})

test.each([
  [0.009, 'same'],
  [0.2, 'alike'],
  [0.5, 'another'],
] as const)('an error of %d is judged as %s', (error, outcome) => {
  expect(judge([{ update: 100, arm: { metrics: { error }, blewUpAt: null } }])).toBe(outcome)
})

test('arms are named by whether they train, and on what', () => {
  const namesOf = ([a, b]: readonly [FilterSettings, FilterSettings]) => [armName(a, b), armName(b, a)]
  expect(namesOf(presets.edge.arms)).toEqual(['The filter as drawn', 'Trained from it'])
  expect(namesOf(presets.stripes.arms)).toEqual(['Trained on stripes', 'Trained on noise'])
})
