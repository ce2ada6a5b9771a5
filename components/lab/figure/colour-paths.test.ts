import { expect, test } from 'vitest'
import { colourPaths } from './colour-paths'

test('neighbours of one colour in a row are one piece, and colours fall to the nearest of six shades', () => {
  const rgb = Uint8Array.from([250, 0, 0, 255, 10, 0, 0, 0, 255, 255, 0, 0])
  expect(colourPaths({ name: 'a', columns: 2, rgb }, { x: 0, y: 0, cell: 1, shades: 6 })).toEqual([
    { fill: '#ff0000', d: 'M0 0h2v1h-2zM1 1h1v1h-1z' },
    { fill: '#0000ff', d: 'M0 1h1v1h-1z' },
  ])
})
