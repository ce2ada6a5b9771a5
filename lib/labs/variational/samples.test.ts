import { expect, test } from 'vitest'
import { normal } from '@/lib/core/random/random'
import { drawRectangle, rectangles, stack } from '../pictures/rectangles'
import { createRandom, draws } from '../random'
import { fitNormal, placed, standardNormal } from './normal-fit'
import { meanPixelsOff, pixelsOff, spreadOf } from './off-rectangle'

test('a rectangle is no pixel off, and a brute force over all rectangles agrees', () => {
  const random = createRandom(3, 'noise')
  for (const picture of rectangles.slice(0, 40)) {
    expect(pixelsOff(picture)).toBe(0)
    const noisy = picture.map((pixel) => (random.next() < 0.2 ? 1 - pixel : pixel))
    const apart = rectangles.map((other) => other.filter((pixel, at) => pixel !== noisy[at]).length)
    expect(pixelsOff(noisy)).toBe(Math.min(...apart))
  }
})

test('a dark picture is as far off as the smallest rectangle is large', () => {
  expect(meanPixelsOff(new Float32Array(128))).toBe(4)
})

test('the spread is the mean difference of two different pictures', () => {
  const pair = [
    drawRectangle({ top: 0, left: 0, height: 2, width: 2 }),
    drawRectangle({ top: 0, left: 0, height: 2, width: 5 }),
  ]
  expect(spreadOf(stack(pair))).toBeCloseTo(6, 5)
})

test('what is drawn from a fit has its mean and covariance', () => {
  const random = createRandom(1, 'codes')
  const standard = draws(6000, () => normal(random))
  const known = { mean: [3, -1], factor: [[2], [1, 0.5]] }
  const { mean, factor } = fitNormal(placed(known, standard), 2)
  expect(mean).toEqual([expect.closeTo(3, 0), expect.closeTo(-1, 0)])
  expect(factor[0]).toEqual([expect.closeTo(2, 0)])
  expect(factor[1]).toEqual([expect.closeTo(1, 0), expect.closeTo(0.5, 1)])
})

test('the prior leaves standard normal numbers as they are', () => {
  const numbers = Float32Array.of(0.5, -2, 1, 0.25)
  expect(placed(standardNormal(2), numbers)).toEqual(numbers)
})
