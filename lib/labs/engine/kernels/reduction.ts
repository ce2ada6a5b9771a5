import type { TensorInfo } from '@tensorflow/tfjs-core'
import { backend_util, util } from '@tensorflow/tfjs-core'
import type { EngineBackend } from '../backend'
import * as op from '../opcodes'
import { binary } from './elementwise'
import { alias, axesOf, bufOf, isFloat, type Kernel, makeOutput, sizeOf } from './kernel'

type Reduction = {
  readonly code: number
  readonly axes: readonly number[]
  readonly keepDims: boolean
  readonly isMean?: boolean
}

/** Neighbouring axes go at once; groups of axes one after another, from the last to the first. */
function reduce(engine: EngineBackend, x: TensorInfo, { code, axes, keepDims, isMean }: Reduction): TensorInfo {
  const [kept] = backend_util.computeOutAndReduceShapes(x.shape, [...axes])
  const shape = keepDims ? backend_util.expandShapeToKeepDim(kept, [...axes]) : kept
  const groups = groupsOf(axes)
  if (groups.length === 0) return alias(engine, x, shape)
  let now = x
  const dims: number[] = [...x.shape]
  for (const [at, { first, last }] of groups.entries()) {
    const [outer, n, inner] = [dims.slice(0, first), dims.slice(first, last + 1), dims.slice(last + 1)].map(sizeOf)
    dims.fill(1, first, last + 1)
    const isLast = at === groups.length - 1
    const { buf, info } = makeOutput(engine, isLast ? shape : dims)
    const divisor = isMean && isLast ? axes.reduce((count, axis) => count * (x.shape[axis] ?? 1), 1) : 1
    const params = [outer ?? 1, n ?? 1, inner ?? 1, ...(code === op.REDUCE_SUM ? [divisor] : [])]
    engine.emit({ op: code, writes: buf, reads: [bufOf(engine, now)], params })
    if (now !== x) engine.disposeIntermediateTensorInfo(now)
    now = info
  }
  return now
}

function groupsOf(axes: readonly number[]) {
  const groups: { first: number; last: number }[] = []
  for (const axis of axes.toReversed()) {
    const group = groups.at(-1)
    if (group && group.first === axis + 1) group.first = axis
    else groups.push({ first: axis, last: axis })
  }
  return groups
}

const by =
  (code: number, more?: { isMean: true }): Kernel =>
  ({ inputs: { x }, attrs, engine }) =>
    isFloat(x)
      ? reduce(engine, x, {
          ...{ code, keepDims: attrs.keepDims, ...more },
          axes: axesOf(attrs.axis ?? attrs.reductionIndices, x),
        })
      : null

export const reductionKernels: Readonly<Record<string, Kernel>> = {
  Sum: by(op.REDUCE_SUM),
  Mean: by(op.REDUCE_SUM, { isMean: true }),
  Max: by(op.REDUCE_MAX),
  Min: by(op.REDUCE_MIN),
  Prod: by(op.REDUCE_PROD),
  Softmax: ({ inputs: { logits }, attrs: { dim }, engine }) => {
    const n = logits.shape.at(-1) ?? 1
    if (!isFloat(logits) || util.parseAxisParam(dim, logits.shape)[0] !== logits.shape.length - 1) return null
    const { buf, info } = makeOutput(engine, logits.shape)
    engine.emit({ op: op.SOFTMAX, writes: buf, reads: [bufOf(engine, logits)], params: [buf.length / n, n] })
    return info
  },
  Cumsum: ({ inputs: { x }, attrs: { axis, exclusive, reverse }, engine }) => {
    const at = axesOf(axis, x)[0] ?? 0
    if (!isFloat(x)) return null
    const { buf, info } = makeOutput(engine, x.shape)
    const [outer, n, inner] = [sizeOf(x.shape.slice(0, at)), x.shape[at] ?? 1, sizeOf(x.shape.slice(at + 1))]
    const params = [outer, n, inner, exclusive ? 1 : 0, reverse ? 1 : 0]
    engine.emit({ op: op.CUMSUM, writes: buf, reads: [bufOf(engine, x)], params })
    return info
  },
  // (x − mean) / √(variance + ε) · scale + offset (Ioffe and Szegedy 2015, arXiv:1502.03167).
  FusedBatchNorm: ({ inputs: { x, mean, variance, scale, offset }, attrs: { varianceEpsilon }, engine }) => {
    if (!isFloat(x, mean, variance, scale, offset)) return null
    const epsilon = makeOutput(engine, [])
    const made: TensorInfo[] = [epsilon.info]
    const note = (info: TensorInfo) => made[made.push(info) - 1] ?? info
    epsilon.buf.values = Float32Array.of(varianceEpsilon)
    engine.recorder?.addConstant(epsilon.buf)
    const spread = note(unarySqrt(engine, note(binary(engine, op.ADD, variance, epsilon.info))))
    const factor = scale ? note(binary(engine, op.DIV, scale, spread)) : null
    const centred = note(binary(engine, op.SUB, x, mean))
    const scaled = factor ? binary(engine, op.MUL, centred, factor) : binary(engine, op.DIV, centred, spread)
    const result = offset ? binary(engine, op.ADD, note(scaled), offset) : scaled
    for (const info of made) engine.disposeIntermediateTensorInfo(info)
    return result
  },
}

const unarySqrt = (engine: EngineBackend, x: TensorInfo) => {
  const { buf, info } = makeOutput(engine, x.shape)
  engine.emit({ op: op.SQRT, writes: buf, reads: [bufOf(engine, x)], params: [buf.length, 0, 0], inPlace: [true] })
  return info
}
