/** The nine steps of the diverging scale, from minus to plus: also the classes of their colours. */
export const steps = ['neg-4', 'neg-3', 'neg-2', 'neg-1', 'zero', 'pos-1', 'pos-2', 'pos-3', 'pos-4'] as const

/** The step of a value from −1 to 1; what lies outside counts as the end, and no number as zero. */
export const stepOf = (value: number) =>
  Number.isNaN(value) ? 4 : Math.round(Math.max(-1, Math.min(1, value)) * 4) + 4

/** The nine steps of the scale from 0 to 1. */
const sequential = ['seq-0', 'seq-1', 'seq-2', 'seq-3', 'seq-4', 'seq-5', 'seq-6', 'seq-7', 'seq-8'] as const

export const scales = {
  diverging: { names: steps, stepOf },
  sequential: { names: sequential, stepOf: (value: number) => (value > 0 ? Math.round(Math.min(1, value) * 8) : 0) },
}
export type ScaleName = keyof typeof scales

/** Cells in rows of so many, each `cell` wide and high, from a corner on. */
type Block = {
  readonly values: ArrayLike<number>
  readonly columns: number
  readonly x: number
  readonly y: number
  readonly cell: number
}

/**
 * One path for every step that occurs: neighbours of one step in a row are one piece, so that 1,600 cells are at most
 * nine nodes and a few hundred pieces.
 */
export function stepPaths(blocks: readonly Block[], scale: ScaleName = 'diverging') {
  const { names, stepOf } = scales[scale]
  const paths = names.map(() => '')
  for (const { values, columns, x, y, cell } of blocks) {
    for (let start = 0; start < values.length; ) {
      const step = stepOf(values[start] ?? 0)
      const [row, column] = [Math.floor(start / columns), start % columns]
      let end = start + 1
      while (end < (row + 1) * columns && stepOf(values[end] ?? 0) === step) end++
      paths[step] +=
        `M${px(x + column * cell)} ${px(y + row * cell)}h${px((end - start) * cell)}v${px(cell)}h${px((start - end) * cell)}z`
      start = end
    }
  }
  return names.flatMap((name, at) => (paths[at] ? [{ name, d: paths[at] }] : []))
}

const px = (value: number) => Number(value.toFixed(2))
