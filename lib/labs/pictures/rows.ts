/** Rows of one size under each other: [count, size]. */
export function stackRows(rows: readonly Float32Array[]): Float32Array {
  const size = rows[0]?.length ?? 0
  const all = new Float32Array(rows.length * size)
  for (const [at, row] of rows.entries()) all.set(row, at * size)
  return all
}

/** The rows of [count, size], one by one. */
export const unstackRows = (all: Float32Array, size: number): Float32Array[] =>
  Array.from({ length: all.length / size }, (_, at) => all.slice(at * size, (at + 1) * size))
