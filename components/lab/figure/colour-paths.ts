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
  const keyAt = (pixel: number) => {
    const shade = (channel: number) => Math.round((rgb[3 * pixel + channel] ?? 0) / step)
    return (shade(0) * shades + shade(1)) * shades + shade(2)
  }
  const paths = new Map<number, string>()
  const count = rgb.length / 3
  for (let start = 0; start < count; ) {
    const key = keyAt(start)
    const [row, column] = [Math.floor(start / columns), start % columns]
    let end = start + 1
    while (end < (row + 1) * columns && keyAt(end) === key) end++
    const piece = `M${px(x + column * cell)} ${px(y + row * cell)}h${px((end - start) * cell)}v${px(cell)}h${px((start - end) * cell)}z`
    paths.set(key, (paths.get(key) ?? '') + piece)
    start = end
  }
  const fillOf = (key: number) =>
    `#${[Math.floor(key / shades ** 2), Math.floor(key / shades) % shades, key % shades].map((shade) => hex(Math.round(shade * step))).join('')}`
  return [...paths].map(([key, d]) => ({ fill: fillOf(key), d }))
}

const hex = (value: number) => value.toString(16).padStart(2, '0')

const px = (value: number) => Number(value.toFixed(2))
