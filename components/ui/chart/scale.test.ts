import { expect, test } from 'vitest'
import { linear, linePath } from './scale'

test('a plot whose y axis grows upwards maps its top to the smaller pixel', () => {
  const y = linear({ from: [0, 1], to: [110, 10] })
  expect([y(0), y(0.5), y(1)]).toEqual([110, 60, 10])
})

test('a line begins with a move and rounds to a tenth of a pixel', () => {
  const same = (value: number) => value
  expect(
    linePath(
      [
        [0, 1],
        [2.04, 3.06],
      ],
      { x: same, y: same },
    ),
  ).toBe('M0 1L2 3.1')
})
