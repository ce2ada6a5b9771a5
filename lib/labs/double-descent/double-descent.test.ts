import { expect, test } from 'vitest'
import { testLab } from '../lab-laws'
import { createRun } from '../run'
import { claims } from './claims'
import { drawTargets } from './data'
import { figures } from './figures'
import { createFit } from './fit'
import { armName, judge, lab } from './lab'
import { presets } from './settings'
import { solveRidge } from './solve'
import { type DescentLook, training } from './training'

testLab({ lab, training, claims, repeats: { 'ridge-on-flips': 60 } })

test('the solver solves: 2 equations by hand', () => {
  const [a, b] = solveRidge(Float64Array.of(3, 1, 1, 2), Float64Array.of(9, 8), 1)
  expect(a).toBeCloseTo(19 / 11, 10)
  expect(b).toBeCloseTo(23 / 11, 10)
})

test('past the threshold the fit goes through every training point', () => {
  const fit = createFit(1, 0, drawTargets({ points: 20, flips: 0.2 }, 1))
  const errors = Array.from({ length: 120 }, () => {
    fit.grow()
    return fit.solve(0).training
  })
  expect(errors[5]).toBeGreaterThan(0.1)
  expect(errors[119]).toBeLessThan(1e-8)
})

test('among the fits through all points more features give one of smaller norm', () => {
  const fit = createFit(2, 0, drawTargets({ points: 20, flips: 0 }, 2))
  const normAt = (features: number) => {
    while (fit.features.length < features) fit.grow()
    return fit.solve(0).norm
  }
  const [few, more, many] = [normAt(60), normAt(120), normAt(240)]
  expect(more).toBeLessThan(few)
  expect(many).toBeLessThan(more)
})

test('flips change labels of the points to learn from, and no others', () => {
  const [right, flipped] = ([0, 0.2] as const).map((flips) => drawTargets({ points: 80, flips }, 4))
  expect(flipped?.test.y).toEqual(right?.test.y)
  expect(flipped?.train.x).toEqual(right?.train.x)
  const changed = [...(flipped?.train.y ?? [])].filter((target, at) => target !== right?.train.y[at]).length
  expect(changed).toBeGreaterThan(4)
  expect(changed).toBeLessThan(32)
})

test.each([
  [[0.9, 0.4, 5, 0.3], 'ends-lower'],
  [[0.9, 0.4, 5, 0.6], 'ends-higher'],
  [[0.9, 0.4, 1, 0.6], 'no-peak'],
  [[0.9, 0.6, 0.4, 0.3], 'no-peak'],
] as const)('test errors %o come to: %s', (errors, outcome) => {
  const trace = [1, ...errors].map((error, update) => ({
    update,
    arm: { metrics: { test: error }, blewUpAt: null },
  }))
  expect(judge(trace)).toBe(outcome)
})

test('arms are named by what differs', () => {
  const [a, b] = presets['flipped-labels'].arms
  expect([armName(a, b), armName(b, a)]).toEqual(['20 % of labels flipped', 'Right labels'])
})

test('near the threshold the map shows a fit far beyond its targets, and a ridge keeps it within', () => {
  const run = createRun(training, { ...presets['ridge-on-flips'], budget: 40 }, { looks: true })
  while (!run.end) run.step()
  const largest = run.kept.arms.map(({ look }) => Math.max(...(look as DescentLook).map.map(Math.abs)))
  expect(largest[0]).toBeGreaterThan(10)
  expect(largest[1]).toBeLessThan(4)
  const [field] = figures(run.kept.arms[0].look as DescentLook, presets['ridge-on-flips'].arms[0], 1)
  expect(field?.kind === 'field' && field.points.length).toBe(40)
})
