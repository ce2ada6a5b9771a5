import { expect, test } from 'vitest'
import { testLab } from '../lab-laws'
import { rectangles } from '../pictures/rectangles'
import { claims } from './claims'
import { armName, judge, lab } from './lab'
import { anomalyNames, drawAnomalies } from './pictures'
import { areaUnderRoc, scoresOf, shareAbove, thresholdOf } from './score'
import { presets } from './settings'
import { training } from './training'

testLab({ lab, training, claims, repeats: { polluted: 60 } })

test.each(anomalyNames)('%s: a seed fixes the pictures, and none is a rectangle of the training set', (name) => {
  const drawn = drawAnomalies(name, 40, 5, 'anomalies')
  expect(drawAnomalies(name, 40, 5, 'anomalies')).toEqual(drawn)
  const normal = new Set(rectangles.map((picture) => picture.join('')))
  expect(drawn.filter((picture) => normal.has(picture.join('')))).toEqual([])
})

test('the threshold leaves one normal score in twenty above it', () => {
  const normal = Float32Array.from({ length: 100 }, (_, at) => at)
  expect(thresholdOf(normal)).toBe(94)
  expect(shareAbove(normal, 94)).toBeCloseTo(0.05, 9)
})

test('a score is the squared error of one picture', () => {
  const pictures = new Float32Array(128).fill(1, 64)
  expect([...scoresOf(new Float32Array(128), pictures)]).toEqual([0, 64])
})

test('the area is 1 where all anomalies score higher, and one half where nothing tells them apart', () => {
  const low = Float32Array.of(1, 2)
  expect(areaUnderRoc(low, Float32Array.of(3, 4))).toBe(1)
  expect(areaUnderRoc(low, low)).toBe(0.5)
})

test.each([
  [0.95, 'catches'],
  [0.94, 'some'],
  [0.49, 'misses'],
] as const)('a share of %d caught: %s', (caught, outcome) => {
  expect(judge([{ update: 9, arm: { metrics: { caught, area: 1 }, blewUpAt: null } }])).toBe(outcome)
})

test('arms are named by anomaly and code, and by what got into training', () => {
  const [polluted, clean] = presets['polluted'].arms
  expect(armName(polluted, clean)).toBe('Frames, code of 4, 135 in training')
})
