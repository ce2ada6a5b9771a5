import type { BarsFigure, FieldFigure, Figure, Place, TilesFigure } from '../figure'
import { pictureSide, pixelCount, unstack } from '../pictures/rectangles'
import { printed } from '../words/printed'
import { planeSide, sheetSide, shownSamples, type VariationalLook } from './look'
import { pixelsOff } from './off-rectangle'
import type { VariationalSettings } from './settings'

export const figures = (look: VariationalLook, settings: VariationalSettings): readonly Figure[] => [
  samples(look, settings),
  plane(look, settings),
  sheet(look),
  ...(look.nats ? [divergences(look.nats)] : []),
]

const sourceWords = { prior: 'the prior', fitted: 'the normal distribution that fits its codes' }

function samples({ samples: drawn }: VariationalLook, { source }: VariationalSettings): TilesFigure {
  const pictures = unstack(drawn)
  const off = pictures.map((picture) => pixelsOff(picture))
  const name = (at: number) => `${at + 1}: ${off[at]} off`
  return {
    kind: 'tiles',
    title: `Samples, and pixels off a rectangle`,
    summary: `${shownSamples} draws from ${sourceWords[source]}, decoded: ${off.join(', ')} pixels off the nearest rectangle.`,
    across: shownSamples / 2,
    tiles: pictures.map((values, at) => ({ name: name(at), columns: pictureSide, values })),
    scale: 'sequential',
    ends: ['0', '1'],
    table: {
      columns: ['sample', 'pixels lit', 'pixels off'],
      rows: pictures.map((picture, at) => [
        String(at + 1),
        String(picture.filter((pixel) => pixel > 0.5).length),
        String(off[at]),
      ]),
    },
  }
}

/** The colour of the plane ends here. */
const mostOff = 8
/** Pictures with more pixels lit than this are drawn square. */
const large = 12

/** How far the decoder is from any rectangle, at each place of the first two numbers; codes and the source on top. */
function plane(
  { plane: off, reach, codes, lit, source }: VariationalLook,
  { source: name }: VariationalSettings,
): FieldFigure {
  const across = (value: number) => (value + reach) / (2 * reach)
  const place = (first: number, second: number): Place => ({ x: across(first), y: across(-second) })
  const share = off.filter((pixels) => pixels <= 2).length / off.length
  const stops = [1, 5, 9, 14, 18]
  const at = (cell: number) => ((cell + 0.5) / planeSide) * 2 * reach - reach
  return {
    kind: 'field',
    title: 'First two numbers, and the ring of draws',
    summary: `The plane from ${printed(-reach, 1)} to ${printed(reach, 1)}: on ${Math.round(100 * share)} % of it the decoder gives a picture at most 2 pixels off a rectangle. Points are codes of training pictures, round up to ${large} pixels, else square. The ring holds 86 % of the draws from ${sourceWords[name]}.`,
    side: planeSide,
    scale: 'sequential',
    values: off.map((pixels) => pixels / mostOff),
    ends: ['0', `${mostOff} px off`],
    points: Array.from(lit, (pixels, code) => ({
      ...place(codes[code * 2] ?? 0, codes[code * 2 + 1] ?? 0),
      group: pixels > large ? 1 : 0,
    })),
    ways: [ringOf(source).map(([first, second]) => place(first, second))],
    table: {
      columns: ['pixels off at', ...stops.map((cell) => `first = ${printed(at(cell), 1)}`)],
      rows: stops.map((row) => [
        `second = ${printed(-at(row), 1)}`,
        ...stops.map((column) => String(off[row * planeSide + column])),
      ]),
    },
  }
}

/** Two standard deviations around the mean: a share 1 − e⁻² of two normal numbers lies within. */
const ringOf = ({ mean, factor }: VariationalLook['source']) =>
  Array.from({ length: 49 }, (_, step) => {
    const [u, v] = [2 * Math.cos((step * Math.PI) / 24), 2 * Math.sin((step * Math.PI) / 24)]
    return [
      (mean[0] ?? 0) + (factor[0]?.[0] ?? 0) * u,
      (mean[1] ?? 0) + (factor[1]?.[0] ?? 0) * u + (factor[1]?.[1] ?? 0) * v,
    ] as const
  })

/** A gap of one cell between the pictures of the sheet, a little lighter than their ground. */
const gap = 0.14

/** What the decoder makes of a grid over the source's first two numbers, as one map. */
function sheet({ sheet: decoded }: VariationalLook): FieldFigure {
  const cell = pictureSide + 1
  const side = sheetSide * cell + 1
  const values = Float32Array.from({ length: side * side }, (_, at) => {
    const [row, column] = [Math.floor(at / side), at % side]
    if (row % cell === 0 || column % cell === 0) return gap
    const picture = Math.floor(row / cell) * sheetSide + Math.floor(column / cell)
    return decoded[picture * pixelCount + ((row % cell) - 1) * pictureSide + (column % cell) - 1] ?? 0
  })
  const pictures = unstack(decoded)
  const off = pictures.map((picture) => pixelsOff(picture))
  const row = (at: number) => off.slice(at * sheetSide, (at + 1) * sheetSide)
  return {
    kind: 'field',
    title: 'Decoded over the plane, ±2 around the middle',
    summary: `${sheetSide} × ${sheetSide} pictures decoded from the middle of the source to two standard deviations from it; ${off.filter((pixels) => pixels <= 2).length} of them are at most 2 pixels off a rectangle.`,
    side,
    scale: 'sequential',
    values,
    ends: ['0', '1'],
    points: [],
    table: {
      columns: ['pixels off', ...Array.from({ length: sheetSide }, (_, at) => `column ${at + 1}`)],
      rows: Array.from({ length: sheetSide }, (_, at) => [`row ${at + 1}`, ...row(at).map(String)]),
    },
  }
}

function divergences(nats: Float32Array): BarsFigure {
  const bars = Array.from(nats, (value, at) => ({ name: `number ${at + 1}`, value }))
  return {
    kind: 'bars',
    title: 'KL of each number, in nats',
    summary: `Each number tells ${Array.from(nats, (value) => printed(value)).join(', ')} nats about a picture on average, ${printed(nats.reduce((sum, value) => sum + value, 0))} in all; none where it has collapsed to the prior.`,
    scale: 'linear',
    bars,
    domain: [0, 4],
    table: { columns: ['number', 'nats'], rows: bars.map(({ name, value }) => [name, printed(value, 3)]) },
  }
}
