import { normal, type Random } from '@/lib/core/random/random'

/**
 * A random orthogonal matrix of [size, size], times `scale`: rows of normal numbers, each made a unit vector at right
 * angles to those before it (Gram and Schmidt), which is the Q of the decomposition that Saxe et al. (2014,
 * arXiv:1312.6120) start from.
 */
export function orthogonal(random: Random, size: number, scale: number): Float32Array {
  const rows: number[][] = []
  while (rows.length < size) {
    const row = Array.from({ length: size }, () => normal(random))
    for (const other of rows) {
      const along = dot(row, other)
      other.forEach((value, at) => {
        row[at] = (row[at] ?? 0) - along * value
      })
    }
    const length = Math.sqrt(dot(row, row))
    if (length > 1e-3) rows.push(row.map((value) => value / length))
  }
  return Float32Array.from(rows.flat(), (value) => scale * value)
}

const dot = (one: readonly number[], other: readonly number[]) =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)
