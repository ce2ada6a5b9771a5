import type { ColourPicture, ColourPicturesFigure, Figure } from '../figure'
import { unstackRows } from '../pictures/rows'
import { printed } from '../words/printed'
import { pictureSize, side } from './colour-shapes'
import { type StyleLook, shownPairs } from './look'
import { readPicture } from './reading'
import type { StyleSettings } from './settings'

export const figures = (look: StyleLook, settings: StyleSettings): readonly Figure[] => [mixFigure(look, settings)]

const saidOf = {
  coarse: 'the two styles at 4 × 4 pixels',
  fine: 'the styles at 8 × 8 and 16 × 16 pixels',
  first: 'the first style',
  last: 'the last style',
  all: 'all four styles',
}

/** Pictures of two codes, and between them what comes of the first with some styles of the second. */
function mixFigure(look: StyleLook, { exchanged }: StyleSettings): ColourPicturesFigure {
  const rows = [
    { name: 'first', pictures: look.from },
    { name: 'mix', pictures: look.now },
    { name: 'second', pictures: look.to },
  ]
  return {
    kind: 'colour-pictures',
    title: 'First code, mix, second code',
    summary: `In the middle row each picture has the styles of the first code, above, except ${saidOf[exchanged]}, which go over to the second, below.`,
    across: shownPairs,
    pictures: rows.flatMap(({ name, pictures }) =>
      Array.from(
        { length: shownPairs },
        (_, at): ColourPicture => ({
          name: `${name} ${at + 1}`,
          columns: side,
          rgb: pictures.slice(at * pictureSize, (at + 1) * pictureSize),
        }),
      ),
    ),
    table: {
      columns: ['picture', 'place from the left', 'from the top', 'colour (red, green, blue)'],
      rows: rows.flatMap(({ name, pictures }) =>
        unstackRows(
          Float32Array.from(pictures, (byte) => byte / 127.5 - 1),
          pictureSize,
        ).map((picture, at) => {
          const { place, colour } = readPicture(picture)
          return [
            `${name} ${at + 1}`,
            printed(place[1], 1),
            printed(place[0], 1),
            colour.map((value) => printed((value + 1) / 2)).join(', '),
          ]
        }),
      ),
    },
  }
}
