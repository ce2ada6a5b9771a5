import * as tf from '@tensorflow/tfjs-core'
import { drawTensor, type Kind, type Spec } from './draw'

/** One use of tfjs whose value, and gradient for every float input, are computed on two backends and compared. */
export type Case = {
  readonly name: string
  readonly inputs: readonly Spec[]
  readonly f: (...inputs: tf.Tensor[]) => tf.Tensor
  readonly hasGradient: boolean
}

export const any = (...shape: number[]): Spec => ({ shape, kind: 'any' })
export const positive = (...shape: number[]): Spec => ({ shape, kind: 'positive' })
export const unit = (...shape: number[]): Spec => ({ shape, kind: 'unit' })
export const bool = (...shape: number[]): Spec => ({ shape, kind: 'bool' })
export const index = (limit: number, ...shape: number[]): Spec => ({ shape, kind: 'index', limit })

export const valued = (name: string, inputs: readonly Spec[], f: Case['f']): Case => ({
  ...{ name, inputs, f, hasGradient: true },
})
export const withoutGradient = (name: string, inputs: readonly Spec[], f: Case['f']): Case => ({
  ...{ name, inputs, f, hasGradient: false },
})

const isFloat = ({ kind }: { kind: Kind }) => kind === 'any' || kind === 'positive' || kind === 'unit'

/** The value, then the gradients of a weighted sum of it, on the backend that is set. */
export function resultsOf({ inputs, f, hasGradient }: Case): { shape: number[]; values: Float32Array }[] {
  return tf.tidy(() => {
    const tensors = inputs.map((spec, at) => drawTensor(at + 1, spec))
    const value = f(...tensors)
    const results = [value]
    if (hasGradient) {
      const free = tensors.filter((_, at) => isFloat(inputs[at] ?? { kind: 'bool' }))
      const weight = drawTensor(99, { shape: value.shape, kind: 'any' })
      const loss = (...values: tf.Tensor[]) => {
        let next = 0
        const all = tensors.map((tensor, at) => (isFloat(inputs[at] ?? { kind: 'bool' }) ? values[next++] : tensor))
        return tf.sum(tf.mul(f(...(all as tf.Tensor[])), weight))
      }
      results.push(...tf.grads(loss)(free))
    }
    return results.map((result) => ({ shape: result.shape, values: Float32Array.from(result.dataSync()) }))
  })
}

/** The largest difference, as a share of the largest number of what is expected. */
export function relativeError(got: Float32Array, expected: Float32Array): number {
  let scale = 0
  let worst = got.length === expected.length ? 0 : Number.POSITIVE_INFINITY
  expected.forEach((value, at) => {
    if (Number.isFinite(value)) scale = Math.max(scale, Math.abs(value))
    if (!Object.is(value, got[at])) worst = Math.max(worst, Math.abs(value - (got[at] ?? Number.NaN)) || 0)
    if (Number.isNaN(value) !== Number.isNaN(got[at])) worst = Number.POSITIVE_INFINITY
  })
  return scale > 0 ? worst / scale : worst
}
