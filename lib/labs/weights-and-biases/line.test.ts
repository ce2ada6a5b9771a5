import { expect, test } from 'vitest'
import { crossings, distanceOf, onThePlane } from './line'
import { makePoints, seenThrough, viewOf } from './points'
import { presets } from './settings'

test('a line at .5 from the origin crosses the map where its sum is zero', () => {
  const line = { across: 3, up: 4, bias: -2.5 }
  expect(distanceOf(line)).toBeCloseTo(0.5, 6)
  const places = crossings(line)
  expect(places).toHaveLength(2)
  for (const { x, y } of places) expect(3 * (4 * x - 2) + 4 * (2 - 4 * y) - 2.5).toBeCloseTo(0, 6)
})

test.each(['raw', 'standardised'] as const)(
  'through %s inputs a neuron gives a point the sum of its line',
  (inputs) => {
    const data = makePoints('stretched', 3)
    const view = viewOf(data, { ...presets.stretched.arms[0], inputs })
    const neuron = { across: 0.7, up: -0.2, bias: 0.4 }
    const line = onThePlane(neuron, view)
    const sumAt = ({ across, up, bias }: typeof neuron, [x = 0, y = 0]: Float32Array) => across * x + up * y + bias
    const sums = [
      sumAt(neuron, seenThrough(view, data).train.x.subarray(0, 2)),
      sumAt(line, data.train.x.subarray(0, 2)),
    ]
    expect(sums[0]).toBeCloseTo(sums[1] ?? Number.NaN, 3)
  },
)

test('standardised inputs have mean 0 and deviation 1', () => {
  const data = makePoints('stretched', 3)
  const { train } = seenThrough(viewOf(data, { ...presets.stretched.arms[0], inputs: 'standardised' }), data)
  const up = [...train.x].filter((_, at) => at % 2 === 1)
  const mean = up.reduce((sum, value) => sum + value, 0) / up.length
  expect(mean).toBeCloseTo(0, 5)
  expect(up.reduce((sum, value) => sum + value ** 2, 0) / up.length).toBeCloseTo(1, 5)
})
