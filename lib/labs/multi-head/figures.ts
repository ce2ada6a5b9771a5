import type { Figure, GridFigure, TilesFigure } from '../figure'
import { attentionGrid, placed } from '../transformer/attention-grid'
import { short } from '../words/small-number'
import { asking, drawShown, length, letters, offsets } from './data'
import type { HeadsLook } from './look'
import type { HeadsSettings } from './settings'

const cells = length ** 2
const firstAsking = length - asking
const askingRows = Array.from({ length: asking }, (_, at) => firstAsking + at)

/** A matrix for each head where there are two at the most, else all as small pictures. */
export function figures(look: HeadsLook, { heads, asked }: HeadsSettings, seed: number): readonly Figure[] {
  const shown = [...drawShown(seed)]
  const tokens = shown.map((token) => letters[token] ?? '')
  const back = asked === 'one-place' ? [1, 1] : offsets
  const all = Array.from({ length: heads }, (_, head) => look.weights.subarray(head * cells, (head + 1) * cells))
  const matrices = heads > 2 ? [tiles(all)] : all.map((weights, head) => matrix(weights, { head, heads, tokens }))
  return [...matrices, answers(look.answers, { shown, tokens, back })]
}

/** Mean weight so many places before the asking ones. */
const backShare = (weights: Float32Array, offset: number) =>
  askingRows.reduce((sum, row) => sum + (weights[row * length + row - offset] ?? 0), 0) / asking

const saidShares = (weights: Float32Array) =>
  `${short(backShare(weights, offsets[0]))} of the weight lies one place back, ${short(backShare(weights, offsets[1]))} three places back`

type Place = { readonly head: number; readonly heads: number; readonly tokens: readonly string[] }

function matrix(weights: Float32Array, { head, heads, tokens }: Place): GridFigure {
  const title = heads === 1 ? 'The only head' : `Head ${head + 1}`
  return attentionGrid({
    title: `${title}: who looks at whom`,
    summary: `${title}: ${saidShares(weights)}, on average over places 4 to ${length}.`,
    weights: Float32Array.from(weights),
    rows: placed(tokens),
    columns: tokens,
    marked: askingRows.flatMap((row) => offsets.map((offset) => [row, row - offset] as const)),
    detail: (row, column) =>
      `“${tokens[row]}” at ${row + 1} gives ${short(weights[row * length + column])} to “${tokens[column]}” at ${column + 1}, ${saidDistance(row - column)}. Its row sums to 1, so what one place gets another does not.`,
  })
}

function saidDistance(back: number) {
  if (back === 0) return 'to itself'
  const places = `${Math.abs(back)} place${Math.abs(back) === 1 ? '' : 's'}`
  return back > 0 ? `${places} back` : `${places} ahead`
}

function tiles(all: readonly Float32Array[]): TilesFigure {
  const names = all.map((_, head) => `head ${head + 1}`)
  return {
    kind: 'tiles',
    title: 'All heads: down who asks, across who answers',
    summary: `${all.map((weights, head) => `Head ${head + 1}: ${saidShares(weights)}`).join('. ')}.`,
    scale: 'sequential',
    ends: ['0', '1'],
    across: 2,
    tiles: all.map((weights, head) => ({
      name: names[head] ?? '',
      columns: length,
      values: Float32Array.from(weights),
    })),
    table: {
      columns: ['head', 'one place back', 'three places back'],
      rows: all.map((weights, head) => [
        names[head] ?? '',
        ...offsets.map((offset) => short(backShare(weights, offset))),
      ]),
    },
  }
}

type Row = { readonly shown: readonly number[]; readonly tokens: readonly string[]; readonly back: readonly number[] }

/** Probability of each right letter at every asking place. */
function answers(probabilities: HeadsLook['answers'], { shown, tokens, back }: Row): GridFigure {
  const right = (answer: number, at: number) => shown[firstAsking + at - (back[answer] ?? 1)] ?? 0
  const of = (answer: number, at: number) => probabilities[answer]?.[at * letters.length + right(answer, at)] ?? 0
  const values = Float32Array.from({ length: 2 * asking }, (_, cell) => of(Math.floor(cell / asking), cell % asking))
  const mean = (answer: number) =>
    values.subarray(answer * asking, (answer + 1) * asking).reduce((sum, p) => sum + p, 0)
  const names = back.map((offset) => `${offset} back`)
  return attentionGrid({
    title: 'Probability of the right letter',
    summary: `On average ${names.map((name, answer) => `${name} ${short(mean(answer) / asking)}`).join(', ')}; a blind guess is ${short(1 / letters.length)}.`,
    weights: values,
    rows: names,
    columns: tokens.slice(firstAsking),
    detail: (answer, at) =>
      `At place ${firstAsking + at + 1} the letter ${names[answer]} is “${letters[right(answer, at)]}”: it gets ${short(of(answer, at))}.`,
  })
}
