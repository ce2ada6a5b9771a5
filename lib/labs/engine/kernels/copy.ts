import type { TensorInfo } from '@tensorflow/tfjs-core'
import type { EngineBackend } from '../backend'
import type { Buf } from '../buf'
import { COPY, COPY_BYTES } from '../opcodes'
import { bufOf, makeOutput, sizeOf, stridesOf } from './kernel'

type Dim = { readonly size: number; readonly from: number; readonly to: number }

/** One side of a copy: strides in elements for each dimension, and where it begins. */
type Side = { readonly buf: Buf; readonly strides: readonly number[]; readonly offset?: number }

/** Copies a block of `shape` between two layouts. More than four dimensions that do not merge take several runs. */
export function copyBlock(engine: EngineBackend, shape: readonly number[], from: Side, to: Side) {
  const dims = merge(shape.map((size, at) => ({ size, from: from.strides[at] ?? 0, to: to.strides[at] ?? 0 })))
  if (sizeOf(shape) > 0) emit(engine, dims, from, to, from.offset ?? 0, to.offset ?? 0)
}

function emit(engine: EngineBackend, dims: readonly Dim[], from: Side, to: Side, fromAt: number, toAt: number) {
  const [first, ...rest] = dims
  if (first && dims.length > 4) {
    for (let at = 0; at < first.size; at++) emit(engine, rest, from, to, fromAt + at * first.from, toAt + at * first.to)
    return
  }
  const four = [...Array.from({ length: 4 - dims.length }, () => ({ size: 1, from: 0, to: 0 })), ...dims]
  const bytes = from.buf.dtype === 'bool' ? 1 : 4
  engine.emit({
    op: bytes === 1 ? COPY_BYTES : COPY,
    writes: to.buf,
    writesAt: toAt * bytes,
    reads: [from.buf],
    readsAt: fromAt * bytes,
    params: [...four.map(({ size }) => size), ...four.map((dim) => dim.from), ...four.map((dim) => dim.to)],
  })
}

/** Neighbours that both sides walk without a gap are one dimension. */
function merge(dims: readonly Dim[]): Dim[] {
  const merged: Dim[] = []
  for (const dim of dims) {
    if (dim.size === 1) continue
    const last = merged.at(-1)
    if (last && last.from === dim.from * dim.size && last.to === dim.to * dim.size)
      merged[merged.length - 1] = { size: last.size * dim.size, from: dim.from, to: dim.to }
    else merged.push(dim)
  }
  return merged
}

/** `info` repeated to `shape`, by the rules of broadcasting. */
export function broadcastTo(engine: EngineBackend, info: TensorInfo, shape: readonly number[]): TensorInfo {
  const { buf, info: result } = makeOutput(engine, shape, info.dtype)
  const missing = shape.length - info.shape.length
  const own = stridesOf(info.shape)
  const strides = shape.map((_, at) => (at < missing || info.shape[at - missing] === 1 ? 0 : (own[at - missing] ?? 0)))
  copyBlock(engine, shape, { buf: bufOf(engine, info), strides }, { buf, strides: stridesOf(shape) })
  return result
}

export function transpose(engine: EngineBackend, info: TensorInfo, perm: readonly number[]): TensorInfo {
  const own = stridesOf(info.shape)
  const shape = perm.map((axis) => info.shape[axis] ?? 1)
  const { buf, info: result } = makeOutput(engine, shape, info.dtype)
  const from = { buf: bufOf(engine, info), strides: perm.map((axis) => own[axis] ?? 0) }
  copyBlock(engine, shape, from, { buf, strides: stridesOf(shape) })
  return result
}
