import type { TensorInfo } from '@tensorflow/tfjs-core'
import { broadcast_util } from '@tensorflow/tfjs-core'
import type { EngineBackend } from '../backend'
import { MATMUL } from '../opcodes'
import { transpose } from './copy'
import { bufOf, isFloat, type Kernel, makeOutput, sizeOf } from './kernel'

type Product = { readonly m: number; readonly n: number; readonly k: number; readonly batch: number }

/** `strides` are those of a, from row to row and from column to column, and those of a and b from batch to batch. */
export function multiply(
  engine: EngineBackend,
  [c, a, b]: readonly [TensorInfo, TensorInfo, TensorInfo],
  { m, n, k, batch }: Product,
  strides: readonly [row: number, col: number, a: number, b: number],
) {
  engine.emit({
    op: MATMUL,
    writes: bufOf(engine, c),
    reads: [bufOf(engine, a), bufOf(engine, b)],
    params: [m, n, k, batch, ...strides],
  })
}

export function batchMatMul(
  engine: EngineBackend,
  a: TensorInfo,
  b: TensorInfo,
  { transposeA, transposeB }: { transposeA: boolean; transposeB: boolean },
): TensorInfo | null {
  const [aOuter, bOuter] = [a.shape.slice(0, -2), b.shape.slice(0, -2)]
  const [aBatch, bBatch] = [sizeOf(aOuter), sizeOf(bOuter)]
  if (`${aOuter}` !== `${bOuter}` && aBatch !== 1 && bBatch !== 1) return null
  const [m, k] = transposeA ? [a.shape.at(-1) ?? 1, a.shape.at(-2) ?? 1] : [a.shape.at(-2) ?? 1, a.shape.at(-1) ?? 1]
  const n = (transposeB ? b.shape.at(-2) : b.shape.at(-1)) ?? 1
  const outer = broadcast_util.assertAndGetBroadcastShape(aOuter, bOuter)
  const { info: c } = makeOutput(engine, [...outer, m, n])
  const isTurned = transposeB && n > 1 && k > 1
  const right = isTurned ? transpose(engine, { ...b, shape: [bBatch, n, k] }, [0, 2, 1]) : b
  const [row, col] = transposeA ? [1, m] : [k, 1]
  if (bBatch === 1 && !transposeA) multiply(engine, [c, a, right], { m: m * aBatch, n, k, batch: 1 }, [row, col, 0, 0])
  else {
    const batch = Math.max(aBatch, bBatch)
    multiply(engine, [c, a, right], { m, n, k, batch }, [row, col, aBatch === 1 ? 0 : m * k, bBatch === 1 ? 0 : n * k])
  }
  if (isTurned) engine.disposeIntermediateTensorInfo(right)
  return c
}

export const matmulKernels: Readonly<Record<string, Kernel>> = {
  BatchMatMul: ({ inputs: { a, b }, attrs, engine }) => (isFloat(a, b) ? batchMatMul(engine, a, b, attrs) : null),
}
