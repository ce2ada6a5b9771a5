import type { Tile, TilesFigure } from '../figure'
import { type Images, imageAt, imageSide } from './shape-images'

/** An image of a set as a small picture. */
export const imageTile = (name: string, images: Images, at: number): Tile => ({
  name,
  columns: imageSide,
  values: imageAt(images, at),
})

/** The weights that lead to each unit or filter as pictures of one scale: the largest in size has the full colour. */
export function weightTiles(
  weights: Float32Array,
  { count, columns, name }: { count: number; columns: number; name: string },
): readonly Tile[] {
  const size = weights.length / count
  const most = largestOf(weights)
  return Array.from({ length: count }, (_, at) => ({
    name: `${name} ${at + 1}`,
    columns,
    values: weights.slice(at * size, (at + 1) * size).map((weight) => weight / most),
  }))
}

/** The largest size among some numbers, and never nothing. */
export const largestOf = (numbers: Float32Array) =>
  numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6)

/** A row of small pictures of the same scale, from 0 for dark to 1 for light. */
export const grey = { scale: 'sequential', ends: ['0', '1'] } as const satisfies Pick<TilesFigure, 'scale' | 'ends'>
