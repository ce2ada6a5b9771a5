import { expect, test } from 'vitest'
import { createRandom } from '../random'
import { coverageOf, drawRing, modesOf } from './ring'

test('nearly every point of the ring lies on its own mode, and all modes are covered', () => {
  const { x, modes } = drawRing(createRandom(4, 'ring'), 2000)
  const found = modesOf(x)
  const right = modes.filter((mode, at) => found[at] === mode).length / modes.length
  expect(right).toBeGreaterThan(0.98)
  expect(coverageOf(x)).toMatchObject({ covered: 8 })
})

test('points at one place cover one mode, and points at the middle none', () => {
  const all = (x: number, y: number) => Float32Array.from({ length: 200 }, (_, at) => (at % 2 === 0 ? x : y))
  expect(coverageOf(all(1.3, 0))).toMatchObject({ covered: 1, onModes: 1 })
  expect(coverageOf(all(0, 0))).toMatchObject({ covered: 0, onModes: 0 })
})
