import type { Figure, Tile, TilesFigure } from '../figure'
import { grey } from '../pictures/image-figures'
import { unstackRows } from '../pictures/rows'
import type { ProgressiveLook } from './look'
import type { Picture } from './shapes'

const across = 8

export const figures = (look: ProgressiveLook): readonly Figure[] => [nowAndThen(look), others(look)]

/** Half of the pictures, and under each what it was at the end of the first stage. */
function nowAndThen({ side, alpha, pictures, layouts }: ProgressiveLook): TilesFigure {
  const now = unstackRows(pictures, side ** 2).slice(0, across)
  const then = layouts ? unstackRows(layouts, 16).slice(0, across) : []
  return {
    kind: 'tiles',
    title: layouts ? 'Pictures now, and their layout at the end of 4 × 4' : 'Pictures of fixed noise',
    summary: `${across} pictures of ${side} × ${side} pixels${alpha < 1 ? `, the new block at a weight of ${alpha.toFixed(2)}` : ''}${layouts ? ', and under each the 4 × 4 pixels that the same noise gave after the first stage' : ''}.`,
    ...grey,
    across,
    tiles: [...tilesOf(now, 'now'), ...tilesOf(then, 'then')],
    ...(layouts && { paired: true }),
    table: {
      columns: ['picture', 'mean value now', ...(layouts ? ['mean value then'] : [])],
      rows: now.map((picture, at) => [`${at + 1}`, lightOf(picture), ...(then[at] ? [lightOf(then[at])] : [])]),
    },
  }
}

function others({ side, pictures }: ProgressiveLook): TilesFigure {
  const rest = unstackRows(pictures, side ** 2).slice(across)
  return {
    kind: 'tiles',
    title: 'Eight more',
    summary: `${rest.length} more pictures of ${side} × ${side} pixels.`,
    ...grey,
    across,
    tiles: tilesOf(rest, 'more'),
    table: { columns: ['picture', 'mean value'], rows: rest.map((picture, at) => [`${at + 1}`, lightOf(picture)]) },
  }
}

const tilesOf = (pictures: readonly Picture[], name: string): Tile[] =>
  pictures.map((picture, at) => ({
    name: `${name} ${at + 1}`,
    columns: Math.sqrt(picture.length),
    values: picture.map((value) => (value + 1) / 2),
  }))

/** Mean of a picture's pixels, from 0 to 1. */
const lightOf = (picture: Picture) =>
  ((picture.reduce((sum, value) => sum + value, 0) / picture.length + 1) / 2).toFixed(2)
