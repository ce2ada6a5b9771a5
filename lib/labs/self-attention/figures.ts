import type { BarsFigure, Figure, GridFigure } from '../figure'
import { attentionGrid, placed } from '../transformer/attention-grid'
import { short } from '../words/small-number'
import { drawShown, length, letterCount, shownMarkerAt, tokenNames } from './data'
import type { AttentionLook, LayerLook } from './look'
import type { AttentionSettings } from './settings'

const last = length - 1

/** The last layer first: it is the one that fetches the answer. */
export function figures(
  { layers, answer }: AttentionLook,
  { scores, width }: AttentionSettings,
  seed: number,
): readonly Figure[] {
  const shown = drawShown(seed)
  const tokens = shown.slice(0, length).map((token) => tokenNames[token] ?? '')
  const matrices = layers.map((layer, at) => matrix(layer, { at, of: layers.length, tokens, scores, width }))
  return [...matrices.reverse(), answers(answer, shown[length] ?? 0)]
}

type Place = Pick<AttentionSettings, 'scores' | 'width'> & {
  readonly at: number
  readonly of: number
  readonly tokens: readonly string[]
}

/**
 * The cells through which the letter can travel, by layer from the last: the letter looks back at the marker and the
 * question finds the letter, or the marker looks ahead, takes the letter along, and the question finds the marker.
 */
const ways = (isLast: boolean): readonly (readonly [row: number, column: number])[] =>
  isLast
    ? [
        [last, shownMarkerAt],
        [last, shownMarkerAt + 1],
      ]
    : [
        [shownMarkerAt, shownMarkerAt + 1],
        [shownMarkerAt + 1, shownMarkerAt],
      ]

function matrix(layer: LayerLook, place: Place): GridFigure {
  const { at, of, tokens } = place
  const cells = ways(at === of - 1)
  const weight = (from: number, to: number) => layer.weights[from * length + to] ?? 0
  return attentionGrid({
    title: of === 1 ? 'Attention: who looks at whom' : `Attention in layer ${at + 1}: who looks at whom`,
    summary: `Of its attention ${cells.map(([row, column]) => `${named(tokens, row)} gives ${short(weight(row, column))} to ${named(tokens, column)}`).join(', ')}. Equal weights would be ${short(1 / length, 3)}.`,
    weights: layer.weights,
    rows: placed(tokens),
    columns: tokens,
    marked: cells,
    detail: (from, to) => arithmetic(layer, place, from, to),
  })
}

/** Query, key, score, weight and value of one cell, as they were computed. */
function arithmetic({ scores, weights, queries, keys, values }: LayerLook, place: Place, from: number, to: number) {
  const { tokens, width } = place
  const at = from * length + to
  const vector = (all: Float32Array, row: number) => all.subarray(row * width, (row + 1) * width)
  const start = (row: Float32Array) => `(${[...row.subarray(0, 3)].map((value) => short(value, 1)).join(', ')}, …)`
  const [query, key, value] = [vector(queries, from), vector(keys, to), vector(values, to)]
  const product = query.reduce((sum, number, index) => sum + number * (key[index] ?? 0), 0)
  const factor = {
    scaled: ` / √${width} = ${short(scores[at])}`,
    raw: ', not divided by √d',
    equal: ' · 0 = 0, as weights are kept equal',
  }[place.scores]
  const row = [...scores.subarray(from * length, (from + 1) * length)].map((score) => short(score, 1)).join(', ')
  return `Query of ${named(tokens, from)} ${start(query)} · key of ${named(tokens, to)} ${start(key)} = ${short(product)}; score ${short(product)}${factor}. The softmax over the scores of the row (${row}) gives the weight ${short(weights[at])}, with which the value ${start(value)} is added.`
}

const named = (tokens: readonly string[], at: number) => `“${tokens[at]}” at ${at + 1}`

function answers(answer: Float32Array, target: number): BarsFigure {
  const bars = Array.from({ length: letterCount }, (_, at) => ({
    name: at === target ? `${tokenNames[at]} (right)` : (tokenNames[at] ?? ''),
    value: answer[at] ?? 0,
  }))
  return {
    kind: 'bars',
    title: 'Its answer at the question',
    summary: `The letter after the marker is ${tokenNames[target]}, and gets a probability of ${short(answer[target])}.`,
    scale: 'linear',
    domain: [0, 1],
    bars,
    table: { columns: ['letter', 'probability'], rows: bars.map(({ name, value }) => [name, short(value, 3)]) },
  }
}
