import { expect, test } from 'vitest'
import { pixelCount, rectangles, splitRectangles, stack } from '../pictures/rectangles'
import { eigenOf, errorLeftBy, principalOf, projected } from './pca'

const { known } = splitRectangles(1, 300)
const rows = stack(known)
const principal = principalOf(rows, pixelCount)
const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, part, at) => sum + part * (b[at] ?? 0), 0)

test('Jacobi finds the eigenvalues of a matrix that can be solved by hand', () => {
  const { values, vectors } = eigenOf([Float64Array.of(2, 1), Float64Array.of(1, 2)])
  expect([...values].sort()).toEqual([expect.closeTo(1, 12), expect.closeTo(3, 12)])
  expect(Math.abs(vectors[0]?.[0] ?? 0)).toBeCloseTo(Math.SQRT1_2, 12)
})

test('the axes are unit vectors at right angles to each other, the strongest first', () => {
  const { axes, variances } = principal
  for (const [at, axis] of axes.slice(0, 12).entries()) {
    expect(dot(axis, axis)).toBeCloseTo(1, 9)
    for (const other of axes.slice(at + 1, 12)) expect(dot(axis, other)).toBeCloseTo(0, 9)
  }
  expect([...variances].sort((a, b) => b - a)).toEqual(variances)
})

test.each([0, 1, 4, 8])('with %d components the squared error is the sum of the other variances', (count) => {
  const left = known.map((picture) => {
    const back = projected(principal, picture, count)
    return picture.reduce((sum, pixel, at) => sum + (pixel - (back[at] ?? 0)) ** 2, 0)
  })
  const mean = left.reduce((sum, error) => sum + error, 0) / left.length
  expect(mean).toBeCloseTo(errorLeftBy(principal, count), 5)
})

test('all 64 components give the picture back', () => {
  const [first] = rectangles
  const back = projected(principal, first ?? new Float32Array(), pixelCount)
  expect([...back].map((pixel) => Math.round(pixel * 1e4) / 1e4 + 0)).toEqual([...(first ?? [])])
})
