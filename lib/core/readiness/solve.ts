/**
 * Solves A x = b for a positive definite A, row by row, by Cholesky's L Lᵀ. Returns null where A is not positive definite.
 */
export function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array | null {
  const n = right.length
  const lower = matrix.map((row) => Float64Array.from(row))
  const at = (row: number, column: number) => lower[row]?.[column] ?? 0
  for (let row = 0; row < n; row++) {
    const entries = lower[row]
    if (!entries) return null
    for (let column = 0; column <= row; column++) {
      let sum = at(row, column)
      for (let k = 0; k < column; k++) sum -= at(row, k) * at(column, k)
      if (row === column && !(sum > 0)) return null
      entries[column] = row === column ? Math.sqrt(sum) : sum / at(column, column)
    }
  }
  const x = Float64Array.from(right)
  for (let row = 0; row < n; row++) {
    for (let k = 0; k < row; k++) x[row] = (x[row] ?? 0) - at(row, k) * (x[k] ?? 0)
    x[row] = (x[row] ?? 0) / at(row, row)
  }
  for (let row = n - 1; row >= 0; row--) {
    for (let k = row + 1; k < n; k++) x[row] = (x[row] ?? 0) - at(k, row) * (x[k] ?? 0)
    x[row] = (x[row] ?? 0) / at(row, row)
  }
  return x
}
