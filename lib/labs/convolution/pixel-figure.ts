import type { GridFigure } from '../figure'
import { largestOf } from '../pictures/image-figures'
import { imageSide } from '../pictures/shape-images'
import { type Filter, products, sumAt, sumsOver, windowAt } from '../pictures/window-sum'
import { printed } from '../words/printed'
import type { ConvolutionLook } from './look'
import type { ConvolutionSettings } from './settings'

/** What the first layer makes of one image, place by place, with the arithmetic of each. */
export function pixelByPixel(look: ConvolutionLook, { network }: ConvolutionSettings, image: Float32Array): GridFigure {
  return network === 'dense' ? pixelProducts(look, image) : strongestMap(look, image)
}

const at = (row: number, column: number) => row * imageSide + column
const rowName = (row: number, column: number) => `Row ${row + 1}, column ${column + 1}`

/** The map of the filter that answers most, all places taken together. */
function strongestMap({ weights, biases }: ConvolutionLook, image: Float32Array): GridFigure {
  const filters = [...biases].map((bias, filter) => ({ bias, weights: weights.subarray(9 * filter, 9 * filter + 9) }))
  const maps = filters.map((filter) => sumsOver(filter, image).map((sum) => Math.max(0, sum)))
  const chosen = indexOfLargest(maps.map((map) => map.reduce((sum, value) => sum + value, 0)))
  const [filter, map] = [filters[chosen], maps[chosen]]
  if (!filter || !map) throw new Error('A convolution has at least one filter: sizes.ts gives none.')
  const most = largestOf(map)
  return {
    ...coarse(map),
    kind: 'grid',
    title: 'The map of its strongest filter',
    summary: `On the shifted plus filter ${chosen + 1} answers at ${map.filter((value) => value > 0).length} of ${map.length} places, with ${printed(most)} at most.`,
    scale: 'sequential',
    ends: ['0', printed(most)],
    columns: imageSide,
    values: map.map((value) => value / most),
    detail: (row, column) => `${rowName(row, column)}: ${arithmetic(filter, windowAt(image, row, column))}`,
  }
}

function arithmetic(filter: Filter, window: Float32Array) {
  const sum = sumAt(filter, window)
  const output = sum > 0 ? 'which ReLU lets pass' : 'which ReLU sets to 0'
  return `${products(filter.weights, window)} + bias ${printed(filter.bias)} = ${printed(sum)}, ${output}. Pixels beyond the edge count as 0.`
}

/** Every pixel times its weight, for the hidden unit with the largest sum. */
function pixelProducts({ weights, biases }: ConvolutionLook, image: Float32Array): GridFigure {
  const units = [...biases].map((bias, unit) => {
    const own = weights.subarray(image.length * unit, image.length * (unit + 1))
    const terms = image.map((pixel, place) => pixel * (own[place] ?? 0))
    return { own, bias, terms, sum: terms.reduce((sum, term) => sum + term, bias) }
  })
  const chosen = indexOfLargest(units.map(({ sum }) => sum))
  const unit = units[chosen]
  if (!unit) throw new Error('A hidden layer has at least one unit: sizes.ts gives none.')
  const most = largestOf(unit.terms)
  return {
    ...coarse(unit.terms),
    kind: 'grid',
    title: 'Pixel times weight, in one unit',
    summary: `On the shifted plus, in unit ${chosen + 1} the strongest, the products and the bias add up to ${printed(unit.sum)}.`,
    scale: 'diverging',
    ends: [printed(-most), printed(most)],
    columns: imageSide,
    values: unit.terms.map((term) => term / most),
    detail(row, column) {
      const place = at(row, column)
      return `${rowName(row, column)}: weight ${printed(unit.own[place])} · pixel ${printed(image[place])} = ${printed(unit.terms[place])}, one of ${image.length} products that add up, with the bias ${printed(unit.bias)}, to ${printed(unit.sum)}. Here alone this weight is used.`
    },
  }
}

const indexOfLargest = (numbers: readonly number[]) => numbers.indexOf(Math.max(...numbers))

/** Every third place: the twin of a picture of 256 cells. */
function coarse(values: Float32Array) {
  const stops = [1, 4, 7, 10, 13]
  return {
    table: {
      columns: ['value at', ...stops.map((column) => `column ${column + 1}`)],
      rows: stops.map((row) => [`row ${row + 1}`, ...stops.map((column) => printed(values[at(row, column)]))]),
    },
  }
}
