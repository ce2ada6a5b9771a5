/** The nine steps of the diverging scale, from minus to plus: also the classes of their colours. */
export const steps = ['neg-4', 'neg-3', 'neg-2', 'neg-1', 'zero', 'pos-1', 'pos-2', 'pos-3', 'pos-4'] as const

/** The step of a value from −1 to 1; what lies outside counts as the end, and no number as zero. */
export const stepOf = (value: number) =>
  Number.isNaN(value) ? 4 : Math.round(Math.max(-1, Math.min(1, value)) * 4) + 4

type Square = { readonly values: ArrayLike<number>; readonly side: number }

/**
 * One path for every step that occurs, in units of the square's edge: neighbours of one step in a row are one piece, so
 * that 1,600 cells are at most nine nodes and a few hundred pieces.
 */
export function stepPaths(
  squares: readonly (Square & { readonly x: number; readonly y: number; readonly size: number })[],
) {
  const paths = steps.map(() => '')
  for (const { values, side, x, y, size } of squares) {
    const cell = size / side
    for (let row = 0; row < side; row++) {
      for (let column = 0; column < side; ) {
        const step = stepOf(values[row * side + column] ?? 0)
        let end = column + 1
        while (end < side && stepOf(values[row * side + end] ?? 0) === step) end++
        paths[step] +=
          `M${px(x + column * cell)} ${px(y + row * cell)}h${px((end - column) * cell)}v${px(cell)}h${px((column - end) * cell)}z`
        column = end
      }
    }
  }
  return steps.flatMap((name, at) => (paths[at] ? [{ name, d: paths[at] }] : []))
}

const px = (value: number) => Number(value.toFixed(2))
