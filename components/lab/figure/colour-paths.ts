import type { ColourPicture } from '@/lib/labs/figure'

/**
 * One path for every colour that occurs, of so many shades a channel: neighbours of one colour in a row are one piece. A
 * pixel is `cell` wide and high, from a corner on.
 */
export function colourPaths(
  { rgb, columns }: ColourPicture,
  { x, y, cell, shades }: Record<'x' | 'y' | 'cell' | 'shades', number>,
) {
  const step = 255 / (shades - 1)
  const paths = new Map<string, string>()
  const count = rgb.length / 3
  for (let start = 0; start < count; ) {
    const fill = fillAt(rgb, start, step)
    const [row, column] = [Math.floor(start / columns), start % columns]
    let end = start + 1
    while (end < (row + 1) * columns && fillAt(rgb, end, step) === fill) end++
    const piece = `M${px(x + column * cell)} ${px(y + row * cell)}h${px((end - start) * cell)}v${px(cell)}h${px((start - end) * cell)}z`
    paths.set(fill, (paths.get(fill) ?? '') + piece)
    start = end
  }
  return [...paths].map(([fill, d]) => ({ fill, d }))
}

const fillAt = (rgb: Uint8Array, pixel: number, step: number) =>
  `#${[0, 1, 2].map((channel) => hex(Math.round((rgb[3 * pixel + channel] ?? 0) / step) * step)).join('')}`

const hex = (value: number) => value.toString(16).padStart(2, '0')

const px = (value: number) => Number(value.toFixed(2))
