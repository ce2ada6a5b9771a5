import type { Figure, GridFigure, TilesFigure } from '../figure'
import { largestOf } from '../pictures/image-figures'
import { imageSide } from '../pictures/shape-images'
import { products, sumAt, sumsOver, windowAt } from '../pictures/window-sum'
import { printed } from '../words/printed'
import { shownPicture } from './data'
import { hiddenAnswers, hiddenWeights } from './hidden'
import type { FilterSettings } from './settings'
import type { FilterLook } from './training'

export const figures = (look: FilterLook, settings: FilterSettings): readonly Figure[] => [
  answers(look, settings),
  weightsNow(look, settings),
  pixelByPixel(look, settings),
]

/** The picture, and what the hidden filter and this one make of it, on one scale. */
function answers({ weights }: FilterLook, { hidden }: FilterSettings): TilesFigure {
  const wanted = hiddenAnswers(hidden, shownPicture)
  const own = sumsOver({ weights, bias: 0 }, shownPicture)
  const most = largestOf(wanted)
  const apart = own.map((value, at) => value - (wanted[at] ?? 0))
  const tile = (name: string, values: Float32Array) => ({ name, columns: imageSide, values })
  return {
    kind: 'tiles',
    title: 'A picture through both filters',
    summary: `On this picture the two answers differ by at most ${printed(largestOf(apart))}; the largest of the hidden filter is ${printed(most)}.`,
    scale: 'diverging',
    ends: [printed(-most, 1), printed(most, 1)],
    across: 3,
    tiles: [
      tile('picture', shownPicture),
      tile(
        'hidden filter',
        wanted.map((value) => value / most),
      ),
      tile(
        'this filter',
        own.map((value) => value / most),
      ),
    ],
    table: {
      columns: ['answer', 'smallest', 'largest'],
      rows: [
        ['hidden filter', ...range(wanted)],
        ['this filter', ...range(own)],
        ['difference', ...range(apart)],
      ],
    },
  }
}

const range = (values: Float32Array) => [printed(Math.min(...values)), printed(Math.max(...values))]
/** Narrow enough for a cell: .67, and 0 for what rounds to it. */
const short = (weight: number) => (Math.abs(weight) < 0.005 ? '0' : printed(weight).replace('0.', '.'))
const placeName = (row: number, column: number) => `Row ${row + 1}, column ${column + 1}`

function weightsNow({ weights, gradient }: FilterLook, { hidden, rate }: FilterSettings): GridFigure {
  const most = Math.max(1, largestOf(weights))
  const wanted = hiddenWeights[hidden]
  const steps = gradient.map((slope) => -rate * slope)
  return {
    kind: 'grid',
    title: 'Its nine weights',
    summary: `Row by row: ${[...weights].map((weight) => printed(weight)).join(', ')}.`,
    scale: 'diverging',
    ends: [printed(-most, 1), printed(most, 1)],
    columns: 3,
    values: weights.map((weight) => weight / most),
    printed: [...weights].map(short),
    detail(row, column) {
      const at = 3 * row + column
      return `${placeName(row, column)}: weight ${printed(weights[at], 3)}, where the hidden filter has ${printed(wanted[at], 3)}. The slope of the loss is ${printed(gradient[at], 3)}, so an update at rate ${printed(rate, 3)} moves the weight by about ${printed(steps[at], 3)}.`
    },
    table: {
      columns: ['weight', 'now', 'slope of the loss'],
      rows: [...weights].map((weight, at) => [
        placeName(Math.floor(at / 3), at % 3),
        printed(weight, 3),
        printed(gradient[at], 3),
      ]),
    },
  }
}

/** The answers of this filter, each with its nine products. */
function pixelByPixel({ weights }: FilterLook, { hidden }: FilterSettings): GridFigure {
  const wanted = hiddenAnswers(hidden, shownPicture)
  const own = sumsOver({ weights, bias: 0 }, shownPicture)
  const most = Math.max(largestOf(wanted), largestOf(own))
  const rows = [1, 4, 7, 10, 13]
  return {
    kind: 'grid',
    title: 'Its answer, pixel by pixel',
    summary: `Answers lie between ${range(own).join(' and ')}.`,
    scale: 'diverging',
    ends: [printed(-most, 1), printed(most, 1)],
    columns: imageSide,
    values: own.map((value) => value / most),
    detail(row, column) {
      const window = windowAt(shownPicture, row, column)
      const edge = row * column === 0 || row === imageSide - 1 || column === imageSide - 1
      return `${placeName(row, column)}: ${products(weights, window)} = ${printed(sumAt({ weights, bias: 0 }, window))}; the hidden filter answers ${printed(wanted[row * imageSide + column])}.${edge ? ' Pixels beyond the edge count as 0.' : ''}`
    },
    table: {
      columns: ['answer at', ...rows.map((column) => `column ${column + 1}`)],
      rows: rows.map((row) => [`row ${row + 1}`, ...rows.map((column) => printed(own[row * imageSide + column]))]),
    },
  }
}
