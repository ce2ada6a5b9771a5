/** A normal distribution over codes: z = mean + factor · u for standard normal u; `factor` is lower triangular. */
export type NormalFit = { readonly mean: readonly number[]; readonly factor: readonly (readonly number[])[] }

/** The prior of a variational autoencoder, N(0, I). */
export const standardNormal = (numbers: number): NormalFit => ({
  mean: Array<number>(numbers).fill(0),
  factor: Array.from({ length: numbers }, (_, row) => Array.from({ length: numbers }, (_, at) => (at === row ? 1 : 0))),
})

/** The normal distribution with the mean and covariance of `codes`, [count × numbers]; its factor is Cholesky's. */
export function fitNormal(codes: Float32Array, numbers: number): NormalFit {
  const count = codes.length / numbers
  const rows = Array.from({ length: count }, (_, at) => [...codes.subarray(at * numbers, (at + 1) * numbers)])
  const average = (of: (row: readonly number[]) => number) => rows.reduce((sum, row) => sum + of(row), 0) / count
  const mean = Array.from({ length: numbers }, (_, at) => average((row) => row[at] ?? 0))
  const off = (row: readonly number[], at: number) => (row[at] ?? 0) - (mean[at] ?? 0)
  const factor: number[][] = []
  for (let i = 0; i < numbers; i++) {
    const line: number[] = []
    for (let j = 0; j <= i; j++) {
      const covariance = average((row) => off(row, i) * off(row, j))
      const other = j === i ? line : (factor[j] ?? [])
      const left = covariance - line.reduce((sum, part, at) => sum + (at < j ? part * (other[at] ?? 0) : 0), 0)
      line.push(j === i ? Math.sqrt(Math.max(left, 1e-12)) : left / (other[j] ?? 1))
    }
    factor.push(line)
  }
  return { mean, factor }
}

/** Codes of standard normal numbers, both [count × numbers]. */
export function placed({ mean, factor }: NormalFit, standard: Float32Array): Float32Array {
  const numbers = mean.length
  return standard.map((_, at) => {
    const [row, start] = [at % numbers, at - (at % numbers)]
    const line = factor[row] ?? []
    return (mean[row] ?? 0) + line.reduce((sum, part, column) => sum + part * (standard[start + column] ?? 0), 0)
  })
}
