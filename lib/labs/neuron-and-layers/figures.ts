import type { FieldFigure, Figure, NetworkFigure } from '../figure'
import { makeData, reach } from './data'
import { mapSide, type NetworkLook, places, tileSide } from './plane'
import type { NetworkSettings } from './settings'

export const figures = (look: NetworkLook, settings: NetworkSettings, seed: number): readonly Figure[] => [
  boundary(look, settings, seed),
  network(look, settings),
]

/** The map of the output over the plane, −1 for class 0 and 1 for class 1, with the training points. */
function boundary({ map }: NetworkLook, { data }: NetworkSettings, seed: number): FieldFigure {
  const { train } = makeData(data, seed)
  const share = map.reduce((count, value) => count + (value > 0.5 ? 1 : 0), 0) / map.length
  const percent = (value: number) => `${Math.round(100 * value)} %`
  return {
    kind: 'field',
    title: 'Its answer over the plane',
    summary: `Class 1 is the answer on ${percent(share)} of the plane. Corners and middle: ${[0, mapSide - 1, mapSide * (mapSide - 1), mapSide * mapSide - 1, (mapSide / 2) * mapSide + mapSide / 2].map((at) => percent(map[at] ?? 0)).join(', ')} for class 1.`,
    side: mapSide,
    values: map.map((value) => 2 * value - 1),
    ends: ['class 0', 'class 1'],
    points: Array.from({ length: train.count }, (_, at) => ({
      x: ((train.x[at * 2] ?? 0) + reach) / (2 * reach),
      y: (reach - (train.x[at * 2 + 1] ?? 0)) / (2 * reach),
      group: train.y[at] === 1 ? 1 : 0,
    })),
    table: coarse(map, percent),
  }
}

/** Every eighth place of the map: the twin of a picture of 1,600 cells. */
function coarse(map: Float32Array, percent: (value: number) => string) {
  const stops = [4, 12, 20, 28, 36]
  const centres = places(mapSide)
  const at = (row: number, column: number) => row * mapSide + column
  return {
    columns: ['class 1 at', ...stops.map((column) => `x = ${print(centres[at(0, column) * 2], 1)}`)],
    rows: stops.map((row) => [
      `y = ${print(centres[at(row, 0) * 2 + 1], 1)}`,
      ...stops.map((column) => percent(map[at(row, column)] ?? 0)),
    ]),
  }
}

function network({ tiles, weights, biases }: NetworkLook, { depth, activation }: NetworkSettings): NetworkFigure {
  const names = ['input', ...Array.from({ length: depth }, (_, at) => `hidden ${at + 1}`), 'output']
  const plane = places(tileSide)
  const input = (axis: 0 | 1) =>
    Float32Array.from({ length: tileSide ** 2 }, (_, at) => (plane[at * 2 + axis] ?? 0) / reach)
  const columns = [
    [input(0), input(1)],
    ...tiles.map((tile, layer) => unitsOf(tile, layer === depth ? 'output' : activation)),
  ]
  const largest = weights.flatMap((layer) => [...layer]).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  return {
    kind: 'network',
    title: 'The answer of every unit',
    summary: `${weights.reduce((sum, layer) => sum + layer.length, 0)} weights in ${weights.length} ${weights.length === 1 ? 'layer' : 'layers'}; the largest is ${largest.toFixed(2)} in size.`,
    columns: columns.map((units, at) => ({
      name: names[at] ?? '',
      units: units.map((values) => ({ side: tileSide, values })),
    })),
    links: weights,
    table: weightTable(weights, biases, names),
  }
}

/** A layer's tiles, [units, tileSide²], one by one and brought to the range from −1 to 1. */
function unitsOf(tiles: Float32Array, kind: NetworkSettings['activation'] | 'output') {
  const size = tileSide ** 2
  return Array.from({ length: tiles.length / size }, (_, unit) => {
    const values = tiles.subarray(unit * size, (unit + 1) * size)
    if (kind === 'output' || kind === 'sigmoid') return values.map((value) => 2 * value - 1)
    const most = values.reduce((highest, value) => Math.max(highest, Math.abs(value)), 1e-6)
    return values.map((value) => value / Math.max(1, most))
  })
}

function weightTable(weights: readonly Float32Array[], biases: readonly Float32Array[], names: readonly string[]) {
  const rows = weights.flatMap((layer, at) => {
    const outputs = biases[at]?.length ?? 1
    const inputs = layer.length / outputs
    return Array.from({ length: outputs }, (_, to) => [
      `${names[at + 1]}, unit ${to + 1}`,
      Array.from({ length: inputs }, (_, from) => print(layer[from * outputs + to], 2)).join(', '),
      print(biases[at]?.[to], 2),
    ])
  })
  return { columns: ['unit', 'weights of its inputs, in order', 'bias'], rows }
}

/** With a true minus sign. */
const print = (value = 0, decimals = 2) => value.toFixed(decimals).replace('-', '−')
