import { expect, test } from 'vitest'
import { pixelCount, rectangles, splitRectangles, stack, unstack, wrongPixels } from './rectangles'

const printed = (pictures: readonly Float32Array[]) => pictures.map((picture) => picture.join(''))

test('there are 625 rectangles, and no two are alike', () => {
  expect(new Set(printed(rectangles)).size).toBe(625)
})

test('a seed fixes what is learned from and what is not, and the two have no rectangle in common', () => {
  const { known, fresh } = splitRectangles(3, 450)
  expect(splitRectangles(3, 450)).toEqual({ known, fresh })
  expect(new Set(printed([...known, ...fresh])).size).toBe(600)
})

test('pictures come back out of a stack', () => {
  const pictures = rectangles.slice(0, 5)
  expect(unstack(stack(pictures))).toEqual(pictures)
})

test('an answer is wrong where it is on the other side of one half', () => {
  const [first] = rectangles
  const target = first ?? new Float32Array()
  expect(
    wrongPixels(
      target.map((pixel) => 0.9 * pixel),
      target,
    ),
  ).toBe(0)
  expect(
    wrongPixels(
      target.map((pixel) => 1 - pixel),
      target,
    ),
  ).toBe(pixelCount)
})
