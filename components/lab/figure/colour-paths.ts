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
  const shadeAt = (pixel: number, channel: number) => Math.round((rgb[3 * pixel + channel] ?? 0) / step)
  const keyAt = (pixel: number) => (shadeAt(pixel, 0) * shades + shadeAt(pixel, 1)) * shades + shadeAt(pixel, 2)
  const fillAt = (pixel: number) =>
    `#${[0, 1, 2].map((channel) => hex(Math.round(shadeAt(pixel, channel) * step))).join('')}`
  const paths = new Map<number, { readonly fill: string; d: string }>()
  const count = rgb.length / 3
  for (let start = 0; start < count; ) {
    const key = keyAt(start)
    const [row, column] = [Math.floor(start / columns), start % columns]
    let end = start + 1
    while (end < (row + 1) * columns && keyAt(end) === key) end++
    const path = paths.get(key) ?? { fill: fillAt(start), d: '' }
    path.d += `M${px(x + column * cell)} ${px(y + row * cell)}h${px((end - start) * cell)}v${px(cell)}h${px((start - end) * cell)}z`
    paths.set(key, path)
    start = end
  }
  return [...paths.values()]
}

const hex = (value: number) => value.toString(16).padStart(2, '0')

const px = (value: number) => Number(value.toFixed(2))
