import { expect, test } from 'vitest'
import { errorsByHorizon, freeError, horizon, laterSteps, oneStepError, origins, windowsBefore } from './score'
import { later, makeSeries, scaled, seriesNames, taught } from './series'

const series = scaled(makeSeries({ series: 'seasonal', noise: 0.2 }, 3))

test.each(seriesNames)('%s: a seed fixes the series', (name) => {
  const drawn = (seed: number) => makeSeries({ series: name, noise: 0.1 }, seed)
  expect(drawn(1)).toEqual(drawn(1))
  expect(drawn(1)).not.toEqual(drawn(2))
  expect(drawn(1)).toHaveLength(taught + later)
})

test('the scale is that of the part to learn from, whatever comes later', () => {
  const raw = makeSeries({ series: 'trend', noise: 0 }, 1)
  const changed = raw.map((value, step) => (step < taught ? value : 100))
  expect(scaled(changed).subarray(0, taught)).toEqual(scaled(raw).subarray(0, taught))
})

test('a window ends just before the step that it forecasts', () => {
  expect([...windowsBefore(Float32Array.of(0, 1, 2, 3, 4), [2, 4], 2)]).toEqual([0, 1, 2, 3])
})

test('persistence itself has an error of 1, near and far, and the truth one of 0', () => {
  const last = laterSteps.map((step) => series[step - 1] ?? 0)
  expect(oneStepError(series, last)).toBeCloseTo(1)
  expect(oneStepError(series, series.subarray(taught))).toBe(0)
  const held = origins.flatMap((origin) => Array<number>(horizon).fill(series[taught + origin - 1] ?? 0))
  expect(freeError(errorsByHorizon(series, held))).toBeCloseTo(1)
  const truth = origins.flatMap((origin) => [...series.subarray(taught + origin, taught + origin + horizon)])
  expect(freeError(errorsByHorizon(series, truth))).toBe(0)
})
