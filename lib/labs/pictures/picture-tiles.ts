import type { Table, Tile, TilesFigure } from '../figure'
import { pictureSide, unstack, wrongPixels } from './rectangles'

type Row = { readonly name: string; readonly pictures: Float32Array }

/** Pictures in rows that belong together column by column: what goes in, what comes out. */
export function pictureTiles(
  rows: readonly Row[],
): Pick<TilesFigure, 'across' | 'tiles' | 'paired' | 'scale' | 'ends'> {
  const tiles = rows.flatMap(({ name, pictures }) =>
    unstack(pictures).map((values, at): Tile => ({ name: `${name} ${at + 1}`, columns: pictureSide, values })),
  )
  return { across: tiles.length / rows.length, tiles, paired: true, scale: 'sequential', ends: ['0', '1'] }
}

/** Wrong pixels of every answer, picture by picture. */
export function wrongTable(targets: Float32Array, answers: readonly Row[]): Table {
  const wanted = unstack(targets)
  const columns = answers.map(({ pictures }) => unstack(pictures))
  return {
    columns: ['picture', 'pixels lit', ...answers.map(({ name }) => `wrong, ${name}`)],
    rows: wanted.map((target, at) => [
      String(at + 1),
      String(target.filter((pixel) => pixel > 0.5).length),
      ...columns.map((pictures) => String(wrongPixels(pictures[at] ?? [], target))),
    ]),
  }
}
