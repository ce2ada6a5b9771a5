import { expect, test } from 'vitest'
import { testLab } from '../lab-laws'
import { short } from '../words/small-number'
import { claims } from './claims'
import { drawRows, drawShown, length, rowLength, shownMarkerAt, tokenNames } from './data'
import { armName, countWeights, judge, lab } from './lab'
import { createModel } from './model'
import { presets } from './settings'
import { training } from './training'

testLab({ lab, training, claims, repeats: { 'one-layer': 30 } })

test.each([
  [1, 'copies'],
  [0.95, 'copies'],
  [0.94, 'partly'],
  [0.5, 'guesses'],
  [Number.NaN, 'guesses'],
] as const)('an arm that ends at %d %s', (accuracy, outcome) => {
  expect(judge([{ update: 600, arm: { metrics: { accuracy, loss: 0.1 }, blewUpAt: null } }])).toBe(outcome)
})

const namesOf = (preset: keyof typeof presets) => {
  const [a, b] = presets[preset].arms
  return [armName(a, b), armName(b, a)]
}

test('arms are named by what they differ in', () => {
  expect(namesOf('learned-weights')).toEqual(['Equal weights', 'Learned weights'])
  expect(namesOf('one-layer')).toEqual(['One layer', 'Two layers'])
  expect(namesOf('no-scaling')).toEqual(['Raw scores', 'Scaled scores'])
})

test('every sequence has one marker, the question last, and asks for the letter after the marker', () => {
  const rows = drawRows(3, 'train', 50)
  for (let at = 0; at < rows.length; at += rowLength) {
    const names = [...rows.subarray(at, at + rowLength)].map((token) => tokenNames[token])
    expect(names.filter((name) => name === '*')).toHaveLength(1)
    expect(names[length - 1]).toBe('?')
    expect(names[length]).toBe(names[names.indexOf('*') + 1])
  }
  expect(tokenNames[drawShown(3)[shownMarkerAt] ?? 0]).toBe('*')
})

test('the weights are counted as they are made', () => {
  for (const [settings] of Object.values(presets).map(({ arms }) => arms)) {
    const model = createModel(settings, 1)
    expect(model.weights.reduce((sum, { size }) => sum + size, 0)).toBe(countWeights(settings))
    model.dispose()
  }
})

function lookOf(arm: 0 | 1, updates: number) {
  const trained = training.createArm(presets['learned-weights'].arms[arm], 7)
  for (let update = 0; update < updates; update++) trained.step()
  const look = trained.look()
  trained.dispose()
  return look
}

test('every row of weights sums to 1, and equal weights are equal', () => {
  for (const { weights } of lookOf(1, 20).layers)
    for (let row = 0; row < length; row++)
      expect(weights.subarray(row * length, (row + 1) * length).reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 5)
  expect(lookOf(0, 5).layers[0]?.weights.every((weight) => weight === 1 / length)).toBe(true)
})

test('a cell tells the dot product that its score was computed from', () => {
  const settings = presets['learned-weights'].arms[1]
  const look = lookOf(1, 20)
  const [matrix] = lab.figures(look, settings, 7)
  const score = look.layers[1]?.scores[length * 7 + 3] ?? Number.NaN
  const said = matrix?.kind === 'grid' ? matrix.detail?.(7, 3) : ''
  expect(said).toContain(`/ √16 = ${short(score)}`)
})
