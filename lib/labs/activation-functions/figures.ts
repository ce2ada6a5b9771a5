import type { BarsFigure, Figure, GridFigure } from '../figure'
import { mapFigure } from '../plane/plane-map'
import { makeData } from '../plane/plane-points'
import { printed } from '../words/printed'
import { type ActivationSettings, depth, width } from './settings'
import { type ActivationLook, centres, silentBelow, silentShares } from './slopes'

export const figures = (look: ActivationLook, settings: ActivationSettings, seed: number): readonly Figure[] => [
  slopeGrid(look),
  silentBars(look),
  sumsGrid(look),
  mapFigure(look.map, makeData(settings.data, seed).train),
]

const layerNames = Array.from({ length: depth }, (_, at) => `layer ${at + 1}`)
const percent = (value = 0) => `${Math.round(100 * value)} %`

/** One cell a hidden unit: its mean slope over the training points; silent ones have an outline. */
function slopeGrid({ slopes, positive }: ActivationLook): GridFigure {
  const silent = [...slopes.keys()].filter((unit) => (slopes[unit] ?? 0) < silentBelow)
  return {
    kind: 'grid',
    title: 'Mean slope of every unit',
    summary: `${silent.length} of ${slopes.length} units are silent, with a mean slope below .01; the mean of all is ${printed(meanOf(slopes))}.`,
    scale: 'sequential',
    ends: ['0', '1'],
    columns: width,
    values: slopes,
    rowNames: layerNames,
    columnNames: Array.from({ length: width }, (_, unit) => String(unit + 1)),
    marked: silent,
    detail(row, column) {
      const at = row * width + column
      const state = silent.includes(at) ? 'silent' : 'at work'
      return `Layer ${row + 1}, unit ${column + 1}: its sum is above 0 at ${percent(positive[at])} of the points, and the slope there is ${printed(slopes[at], 3)} in the mean: ${state}.`
    },
    table: {
      columns: ['layer', ...Array.from({ length: width }, (_, unit) => `unit ${unit + 1}`)],
      rows: layerNames.map((name, layer) => [name, ...rowOf(slopes, layer, width).map((slope) => printed(slope))]),
    },
  }
}

function silentBars({ slopes }: ActivationLook): BarsFigure {
  const shares = silentShares(slopes, width)
  return {
    kind: 'bars',
    title: 'Silent units, by layer',
    summary: `From the first layer to the last ${shares.map(percent).join(', ')} of the units are silent.`,
    scale: 'linear',
    domain: [0, 1],
    bars: shares.map((value, layer) => ({ name: layerNames[layer] ?? '', value })),
    table: {
      columns: ['layer', 'silent units', 'mean slope'],
      rows: shares.map((share, layer) => [
        layerNames[layer] ?? '',
        percent(share),
        printed(meanOf(rowOf(slopes, layer, width)), 3),
      ]),
    },
  }
}

/** Where on the curve a layer works: one row a layer, one column for the sums around a whole number. */
function sumsGrid({ spread }: ActivationLook): GridFigure {
  const names = centres.map((centre) => (Math.abs(centre) === 4 ? `${printed(centre, 0)}…` : printed(centre, 0)))
  const below = layerNames.map((_, layer) => rowOf(spread, layer, centres.length).slice(0, 4))
  return {
    kind: 'grid',
    title: 'Weighted sums: where on its curve a layer works',
    summary: `Share of sums that round to less than 0, from the first layer to the last: ${below.map((shares) => percent(shares.reduce((sum, share) => sum + share, 0))).join(', ')}.`,
    scale: 'sequential',
    ends: ['no sum', 'half of all'],
    columns: centres.length,
    values: spread.map((share) => 2 * share),
    rowNames: layerNames,
    columnNames: names,
    detail: (row, column) =>
      `Layer ${row + 1}: ${percent(spread[row * centres.length + column])} of its sums lie around ${names[column]}.`,
    table: {
      columns: ['share of sums around', ...names],
      rows: layerNames.map((name, layer) => [name, ...rowOf(spread, layer, centres.length).map(percent)]),
    },
  }
}

const rowOf = (values: Float32Array, row: number, columns: number) => [
  ...values.subarray(row * columns, (row + 1) * columns),
]
const meanOf = (values: ArrayLike<number>) =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
