import * as tf from '@tensorflow/tfjs-core'

export type Kind = 'any' | 'positive' | 'unit' | 'index' | 'bool'
export type Spec = { readonly shape: readonly number[]; readonly kind: Kind; readonly limit?: number }

/** Numbers that a seed fixes (Mulberry32), away from the kinks at 0 where a gradient depends on the last bit. */
export function drawNumbers(seed: number, { shape, kind, limit = 1 }: Spec): Float32Array {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const length = shape.reduce((size, dim) => size * dim, 1)
  return Float32Array.from({ length }, () => {
    const uniform = next()
    if (kind === 'index') return Math.floor(uniform * limit)
    if (kind === 'bool') return uniform < 0.5 ? 0 : 1
    if (kind === 'positive') return 0.1 + 2 * uniform
    if (kind === 'unit') return 0.05 + 0.9 * uniform
    return uniform < 0.5 ? -0.05 - 3 * uniform : 0.05 + 3 * (uniform - 0.5)
  })
}

const dtypes = { any: 'float32', positive: 'float32', unit: 'float32', index: 'int32', bool: 'bool' } as const

export const drawTensor = (seed: number, spec: Spec) =>
  tf.tensor(drawNumbers(seed, spec), [...spec.shape], dtypes[spec.kind])
