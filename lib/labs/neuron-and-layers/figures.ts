import type { Figure, NetworkFigure } from '../figure'
import { mapFigure, places } from '../plane/plane-map'
import { makeData, reach } from '../plane/plane-points'
import { printed } from '../words/printed'
import { type NetworkLook, tileSide } from './plane'
import type { NetworkSettings } from './settings'

export const figures = (look: NetworkLook, settings: NetworkSettings, seed: number): readonly Figure[] => [
  mapFigure(look.map, makeData(settings.data, seed).train),
  network(look, settings),
]

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
      Array.from({ length: inputs }, (_, from) => printed(layer[from * outputs + to], 2)).join(', '),
      printed(biases[at]?.[to], 2),
    ])
  })
  return { columns: ['unit', 'weights of its inputs, in order', 'bias'], rows }
}
