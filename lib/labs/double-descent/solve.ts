/** α with (K + λI)α = y for a symmetric positive semi-definite K, [n, n] row by row, and λ > 0 (Cholesky). */
export function solveRidge(kernel: Float64Array, y: Float64Array, lambda: number): Float64Array {
  const n = y.length
  const lower = choleskyOf(kernel, n, lambda)
  const at = (row: number, column: number) => lower[row * n + column] ?? 0
  const alpha = Float64Array.from(y)
  for (let row = 0; row < n; row++) {
    let sum = alpha[row] ?? 0
    for (let k = 0; k < row; k++) sum -= at(row, k) * (alpha[k] ?? 0)
    alpha[row] = sum / at(row, row)
  }
  for (let row = n - 1; row >= 0; row--) {
    let sum = alpha[row] ?? 0
    for (let k = row + 1; k < n; k++) sum -= at(k, row) * (alpha[k] ?? 0)
    alpha[row] = sum / at(row, row)
  }
  return alpha
}

/** L with K + λI = LLᵀ. */
function choleskyOf(kernel: Float64Array, n: number, lambda: number): Float64Array {
  const lower = new Float64Array(n * n)
  for (let row = 0; row < n; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = (kernel[row * n + column] ?? 0) + (row === column ? lambda : 0)
      for (let k = 0; k < column; k++) sum -= (lower[row * n + k] ?? 0) * (lower[column * n + k] ?? 0)
      // Rounding may leave nothing of a direction that no feature spans.
      lower[row * n + column] =
        row === column ? Math.sqrt(Math.max(sum, lambda / 2)) : sum / (lower[column * n + column] ?? 1)
    }
  }
  return lower
}
