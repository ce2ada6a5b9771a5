import type { GridFigure } from '../figure'
import { short } from '../words/small-number'

type Parts = Pick<GridFigure, 'title' | 'summary'> & {
  /** Row by row, who asks before who answers: [rows, columns]. */
  readonly weights: Float32Array
  /** Names of what asks, and of what answers. */
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** Cells with an outline. */
  readonly marked?: readonly (readonly [row: number, column: number])[]
  detail(row: number, column: number): string
}

/** A matrix of numbers from 0 to 1 between tokens. */
export function attentionGrid({ title, summary, weights, rows, columns, marked = [], detail }: Parts): GridFigure {
  return {
    kind: 'grid',
    title,
    summary,
    columns: columns.length,
    values: weights,
    scale: 'sequential',
    ends: ['0', '1'],
    rowNames: rows,
    columnNames: columns,
    marked: marked.map(([row, column]) => row * columns.length + column),
    detail,
    table: {
      columns: ['from, to', ...columns.map((name, at) => `${at + 1} ${name}`)],
      rows: rows.map((name, row) => [
        name,
        ...columns.map((_, column) => short(weights[row * columns.length + column])),
      ]),
    },
  }
}

/** Each with its place in front, from 1. */
export const placed = (tokens: readonly string[]) => tokens.map((token, at) => `${at + 1} ${token}`)

/** [heads, cells] to [cells]. */
export function meanOfHeads(weights: Float32Array, heads: number): Float32Array {
  const cells = weights.length / heads
  return Float32Array.from({ length: cells }, (_, cell) => {
    let sum = 0
    for (let head = 0; head < heads; head++) sum += weights[head * cells + cell] ?? 0
    return sum / heads
  })
}

/** What each head gives to one cell: "head 1 .93, head 2 .71". */
export function saidByHeads(weights: Float32Array, heads: number, cell: number): string {
  const cells = weights.length / heads
  const one = (head: number) => `${heads > 1 ? `head ${head + 1} ` : ''}${short(weights[head * cells + cell])}`
  return Array.from({ length: heads }, (_, head) => one(head)).join(', ')
}
