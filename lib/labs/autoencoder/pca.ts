/** The principal axes of centred data, the strongest first. */
export type Principal = {
  readonly mean: Float64Array
  /** Eigenvalues of the covariance, descending: the variance along each axis. */
  readonly variances: readonly number[]
  /** Unit vectors, one for every variance. */
  readonly axes: readonly Float64Array[]
}

/**
 * Principal components of `rows`, [count × columns], from the eigenvalues of their covariance (divided by the count).
 * The least squared error that any rank-k reconstruction can leave is the sum of all variances but the first k
 * (Eckart and Young 1936).
 */
export function principalOf(rows: Float32Array, columns: number): Principal {
  const count = rows.length / columns
  const mean = new Float64Array(columns)
  rows.forEach((value, at) => {
    mean[at % columns] = (mean[at % columns] ?? 0) + value / count
  })
  const covariance = Array.from({ length: columns }, () => new Float64Array(columns))
  for (let row = 0; row < count; row++) {
    const centred = mean.map((middle, at) => (rows[row * columns + at] ?? 0) - middle)
    covariance.forEach((line, i) => {
      const factor = (centred[i] ?? 0) / count
      for (let j = 0; j < columns; j++) line[j] = (line[j] ?? 0) + factor * (centred[j] ?? 0)
    })
  }
  const { values, vectors } = eigenOf(covariance)
  const order = values.map((_, at) => at).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0))
  return {
    mean,
    variances: order.map((at) => Math.max(0, values[at] ?? 0)),
    axes: order.flatMap((at) => vectors[at] ?? []),
  }
}

/** Squared error a picture that `count` components leave, on the data that they are of. */
export const errorLeftBy = ({ variances }: Principal, count: number) =>
  variances.slice(count).reduce((sum, variance) => sum + variance, 0)

/** A row brought onto the first `count` axes, and back. */
export function projected({ mean, axes }: Principal, row: Float32Array, count: number): Float32Array {
  const back = Float64Array.from(mean)
  for (const axis of axes.slice(0, count)) {
    const along = axis.reduce((sum, part, at) => sum + part * ((row[at] ?? 0) - (mean[at] ?? 0)), 0)
    axis.forEach((part, at) => {
      back[at] = (back[at] ?? 0) + along * part
    })
  }
  return Float32Array.from(back)
}

const sweeps = 12

/**
 * Eigenvalues and unit eigenvectors of a symmetric matrix by Jacobi's cyclic rotations (Golub and Van Loan, Matrix
 * Computations, §8.5): each turns one off-diagonal pair to zero, and a few sweeps over all pairs leave a diagonal.
 */
export function eigenOf(symmetric: readonly Float64Array[]) {
  const matrix = symmetric.map((line) => line.slice())
  const vectors = matrix.map((_, at) => Float64Array.from(matrix, (_line, column) => (column === at ? 1 : 0)))
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let p = 0; p < matrix.length; p++) {
      for (let q = p + 1; q < matrix.length; q++) rotate(matrix, vectors, p, q)
    }
  }
  return { values: matrix.map((line, at) => line[at] ?? 0), vectors }
}

/** One rotation in the plane of axes p and q, on the matrix and on the rows that become the eigenvectors. */
function rotate(matrix: readonly Float64Array[], vectors: readonly Float64Array[], p: number, q: number) {
  const [lineP, lineQ] = [matrix[p], matrix[q]]
  const [vectorP, vectorQ] = [vectors[p], vectors[q]]
  const off = lineP?.[q] ?? 0
  if (!lineP || !lineQ || !vectorP || !vectorQ || Math.abs(off) < 1e-14) return
  const theta = ((lineQ[q] ?? 0) - (lineP[p] ?? 0)) / (2 * off)
  const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const cosine = 1 / Math.sqrt(tangent * tangent + 1)
  const turn = { cosine, sine: tangent * cosine }
  for (const line of matrix) turnPair(line, p, line, q, turn)
  for (let at = 0; at < matrix.length; at++) turnPair(lineP, at, lineQ, at, turn)
  for (let at = 0; at < matrix.length; at++) turnPair(vectorP, at, vectorQ, at, turn)
}

function turnPair(
  one: Float64Array,
  at: number,
  other: Float64Array,
  to: number,
  { cosine, sine }: { readonly cosine: number; readonly sine: number },
) {
  const [a, b] = [one[at] ?? 0, other[to] ?? 0]
  one[at] = cosine * a - sine * b
  other[to] = sine * a + cosine * b
}
