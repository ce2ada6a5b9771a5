import type { BarsFigure, Figure, GridFigure, TilesFigure } from '../figure'
import { pictureTiles, wrongTable } from '../pictures/picture-tiles'
import { pictureSide, unstack, wrongPixels } from '../pictures/rectangles'
import { pointed } from '../words/arm-name'
import { printed } from '../words/printed'
import { type AutoencoderLook, shownCount } from './look'
import type { AutoencoderSettings } from './settings'

export const figures = (look: AutoencoderLook, settings: AutoencoderSettings): readonly Figure[] => [
  reconstructions(look, settings),
  errors(look, settings),
  walk(look),
  codes(look, settings),
]

const mean = (wrong: number) => printed(wrong / shownCount, 1)

/** Fresh pictures, what PCA makes of them with as many numbers, and what comes out of the autoencoder. */
function reconstructions({ inputs, byPca, outputs }: AutoencoderLook, { codes }: AutoencoderSettings): TilesFigure {
  const answers = [
    { name: 'PCA', pictures: byPca },
    { name: 'out', pictures: outputs },
  ]
  return {
    kind: 'tiles',
    title: 'Pictures it was not trained on',
    summary: `${shownCount} pictures in, through ${numbers(codes)}: ${mean(wrongPixels(outputs, inputs))} of 64 pixels come out wrong on average, and ${mean(wrongPixels(byPca, inputs))} with PCA.`,
    ...pictureTiles([{ name: 'in', pictures: inputs }, ...answers]),
    table: wrongTable(inputs, answers),
  }
}

function errors({ errors: { average, pca, own } }: AutoencoderLook, { codes }: AutoencoderSettings): BarsFigure {
  const bars = [
    { name: 'average', value: average },
    { name: `PCA, ${codes}`, value: pca },
    { name: 'this arm', value: own },
  ]
  return {
    kind: 'bars',
    title: 'Squared error a picture, on training pictures',
    summary: `The average of all pictures leaves ${printed(average)}, PCA with ${numbers(codes)} ${printed(pca)}, this arm ${printed(own)}.`,
    scale: 'linear',
    bars,
    table: { columns: ['answer', 'squared error'], rows: bars.map(({ name, value }) => [name, printed(value, 3)]) },
  }
}

/** Codes on a straight line between two pictures', decoded. */
function walk({ walk: stops }: AutoencoderLook): TilesFigure {
  const pictures = unstack(stops)
  const lit = pictures.map((picture) => picture.filter((pixel) => pixel > 0.5).length)
  const grey = pictures.map((picture) => picture.filter((pixel) => pixel > 0.2 && pixel < 0.8).length)
  return {
    kind: 'tiles',
    title: 'A straight way through the code, decoded',
    summary: `From the code of a small square to that of a wide rectangle in ${shownCount} stops: ${lit.join(', ')} pixels lit.`,
    across: shownCount,
    tiles: pictures.map((values, at) => ({ name: shareName(at), columns: pictureSide, values })),
    scale: 'sequential',
    ends: ['0', '1'],
    table: {
      columns: ['share of the way', 'pixels above .5', 'pixels between .2 and .8'],
      rows: pictures.map((_, at) => [shareName(at), String(lit[at]), String(grey[at])]),
    },
  }
}

const shareName = (at: number) => pointed(Math.round((10 * at) / (shownCount - 1)) / 10)

function codes({ codes: values, raised, lowered }: AutoencoderLook, settings: AutoencoderSettings): GridFigure {
  const most = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1e-6)
  const columns = settings.codes
  const columnNames = Array.from({ length: columns }, (_, at) => String(at + 1))
  const rowNames = Array.from({ length: shownCount }, (_, at) => `picture ${at + 1}`)
  const cell = (row: number, column: number) => printed(values[row * columns + column])
  return {
    kind: 'grid',
    title: 'Their codes',
    summary: `${shownCount} pictures as ${numbers(columns)} each; the largest is ${printed(most)} in size.`,
    scale: 'diverging',
    ends: [printed(-most, 1), printed(most, 1)],
    columns,
    values: values.map((value) => value / most),
    rowNames,
    columnNames,
    detail: (row, column) => {
      const at = row * columns + column
      const [up, down] = [raised[at] ?? 0, lowered[at] ?? 0]
      const bias = (values[at] ?? 0) - up + down
      return `Picture ${row + 1}, number ${column + 1}: hidden units add ${printed(up)} and take ${printed(down)}, the bias is ${printed(bias)}, which makes ${cell(row, column)}.`
    },
    table: {
      columns: ['picture', ...columnNames.map((name) => `number ${name}`)],
      rows: rowNames.map((name, row) => [name, ...columnNames.map((_, column) => cell(row, column))]),
    },
  }
}

const numbers = (count: number) => `${count} number${count === 1 ? '' : 's'}`
