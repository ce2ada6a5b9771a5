import { expect, test } from 'vitest'
import { testLab } from '../lab-laws'
import { claims } from './claims'
import { asking, letters } from './data'
import { armName, countWeights, judge, lab } from './lab'
import { createModel } from './model'
import { presets } from './settings'
import { training } from './training'

testLab({ lab, training, claims, repeats: { 'feed-forward': 30 } })

test.each([
  [1, 'both'],
  [0.94, 'partly'],
  [0.17, 'one'],
] as const)('an arm that names both letters on %d of the places names %s', (both, outcome) => {
  const metrics = { both, near: 1, far: both, loss: 0.1 }
  expect(judge([{ update: 400, arm: { metrics, blewUpAt: null } }])).toBe(outcome)
})

test('arms are named by what they differ in', () => {
  const namesOf = (preset: keyof typeof presets) => {
    const [a, b] = presets[preset].arms
    return [armName(a, b), armName(b, a)]
  }
  expect(namesOf('two-places')).toEqual(['One head', 'Two heads'])
  expect(namesOf('feed-forward')).toEqual(['No feed-forward', 'With feed-forward'])
})

test('the number of heads changes no number of weights', () => {
  const [one, two] = presets['two-places'].arms
  expect(countWeights(one)).toBe(countWeights(two))
  for (const settings of [one, presets['feed-forward'].arms[1]]) {
    const model = createModel(settings, 1)
    expect(model.weights.reduce((sum, { size }) => sum + size, 0)).toBe(countWeights(settings))
    model.dispose()
  }
})

test('each head has a picture of its own, and the answer one for each of the two letters', () => {
  for (const heads of [1, 2, 4] as const) {
    const settings = { ...presets['two-places'].arms[0], heads }
    const arm = training.createArm(settings, 4)
    const figures = lab.figures(arm.look(), settings, 4)
    expect(figures.map(({ kind }) => kind)).toEqual(heads === 4 ? ['tiles', 'grid'] : Array(heads + 1).fill('grid'))
    const last = figures.at(-1)
    expect(last?.kind === 'grid' && last.values.length).toBe(2 * asking)
    expect(arm.look().answers.map((answer) => answer.length)).toEqual([
      asking * letters.length,
      asking * letters.length,
    ])
    arm.dispose()
  }
})
