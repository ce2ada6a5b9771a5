import type { TensorInfo } from '@tensorflow/tfjs-core'
import { backend_util, slice_util, util } from '@tensorflow/tfjs-core'
import type { EngineBackend } from '../backend'
import { bitsOf } from '../instruction'
import { FILL } from '../opcodes'
import { copyBlock, transpose } from './copy'
import { alias, axesOf, bufOf, type Kernel, makeOutput, sizeOf, stridesOf } from './kernel'

const isNumeric = ({ dtype }: TensorInfo) => dtype === 'float32' || dtype === 'int32' || dtype === 'bool'

function slice(engine: EngineBackend, x: TensorInfo, begin: readonly number[], shape: readonly number[]): TensorInfo {
  const { buf, info } = makeOutput(engine, shape, x.dtype)
  const strides = stridesOf(x.shape)
  const offset = begin.reduce((sum, at, axis) => sum + at * (strides[axis] ?? 0), 0)
  copyBlock(engine, shape, { buf: bufOf(engine, x), strides, offset }, { buf, strides: stridesOf(shape) })
  return info
}

function concat(engine: EngineBackend, parts: readonly TensorInfo[], axis: number): TensorInfo | null {
  const [first] = parts
  if (!first || parts.some((part) => part.dtype !== first.dtype || !isNumeric(part))) return null
  const shape = backend_util.computeOutShape(
    parts.map((part) => part.shape),
    axis,
  )
  const { buf, info } = makeOutput(engine, shape, first.dtype)
  const strides = stridesOf(shape)
  let offset = 0
  for (const part of parts) {
    const from = { buf: bufOf(engine, part), strides: stridesOf(part.shape) }
    copyBlock(engine, part.shape, from, { buf, strides, offset })
    offset += (part.shape[axis] ?? 0) * (strides[axis] ?? 0)
  }
  return info
}

function fill(engine: EngineBackend, shape: readonly number[], dtype: 'float32' | 'int32', value: number): TensorInfo {
  const { buf, info } = makeOutput(engine, shape, dtype)
  const word = dtype === 'int32' ? value : bitsOf(value)
  if (buf.length > 0) engine.emit({ op: FILL, writes: buf, params: [word, buf.length] })
  return info
}

const filled =
  (value: number): Kernel =>
  ({ inputs: { x }, engine }) =>
    x.dtype === 'float32' || x.dtype === 'int32' ? fill(engine, x.shape, x.dtype, value) : null

const insert = (shape: readonly number[], axis: number) =>
  shape.toSpliced(axis < 0 ? axis + shape.length + 1 : axis, 0, 1)

export const shapeKernels: Readonly<Record<string, Kernel>> = {
  Identity: ({ inputs: { x }, engine }) => (isNumeric(x) ? alias(engine, x) : null),
  Reshape: ({ inputs: { x }, attrs: { shape }, engine }) =>
    isNumeric(x) ? alias(engine, x, util.inferFromImplicitShape(shape, sizeOf(x.shape))) : null,
  ExpandDims: ({ inputs: { input }, attrs: { dim }, engine }) =>
    isNumeric(input) ? alias(engine, input, insert(input.shape, dim)) : null,
  ZerosLike: filled(0),
  OnesLike: filled(1),
  Fill: ({ attrs: { shape, value, dtype = 'float32' }, engine }) =>
    typeof value === 'number' && (dtype === 'float32' || dtype === 'int32') ? fill(engine, shape, dtype, value) : null,
  Transpose: ({ inputs: { x }, attrs: { perm }, engine }) => (isNumeric(x) ? transpose(engine, x, perm) : null),
  Slice: ({ inputs: { x }, attrs: { begin, size }, engine }) => {
    if (!isNumeric(x)) return null
    const [from, shape] = slice_util.parseSliceParams({ ...x, rank: x.shape.length } as never, begin, size)
    return slice(engine, x, from ?? [], shape ?? [])
  },
  SplitV: ({ inputs: { x }, attrs: { numOrSizeSplits, axis }, engine }) => {
    if (!isNumeric(x)) return null
    const at = axesOf(axis, x)[0] ?? 0
    let done = 0
    return backend_util.prepareSplitSize(x as never, numOrSizeSplits, at).map((size) => {
      const part = slice(
        engine,
        x,
        x.shape.map((_, other) => (other === at ? done : 0)),
        x.shape.with(at, size),
      )
      done += size
      return part
    })
  },
  Unpack: ({ inputs: { value }, attrs: { axis }, engine }) => {
    if (!isNumeric(value)) return null
    const at = axesOf(axis, value)[0] ?? 0
    return Array.from({ length: value.shape[at] ?? 0 }, (_, row) => {
      const part = slice(
        engine,
        value,
        value.shape.map((_, other) => (other === at ? row : 0)),
        value.shape.with(at, 1),
      )
      return { ...part, shape: value.shape.toSpliced(at, 1) }
    })
  },
  Concat: ({ inputs, attrs: { axis }, engine }) => {
    const [first] = inputs
    return first ? concat(engine, [...inputs], axesOf(axis, first)[0] ?? 0) : null
  },
  Pack: ({ inputs, attrs: { axis }, engine }) => {
    const parts = [...inputs].map((part) => ({ ...part, shape: insert(part.shape, Number(axis)) }))
    const rank = parts[0]?.shape.length ?? 0
    return concat(
      engine,
      parts.map(({ dataId, shape, dtype }) => ({ dataId, shape, dtype })),
      (Number(axis) + rank) % rank,
    )
  },
  PadV2: ({ inputs: { x }, attrs: { paddings, constantValue }, engine }) => {
    if (x.dtype !== 'float32' && x.dtype !== 'int32') return null
    const shape = x.shape.map((size, at) => (paddings[at]?.[0] ?? 0) + size + (paddings[at]?.[1] ?? 0))
    const result = fill(engine, shape, x.dtype, constantValue)
    const strides = stridesOf(shape)
    const offset = paddings.reduce((sum, [before], at) => sum + before * (strides[at] ?? 0), 0)
    const from = { buf: bufOf(engine, x), strides: stridesOf(x.shape) }
    copyBlock(engine, x.shape, from, { buf: bufOf(engine, result), strides, offset })
    return result
  },
  // Each dimension is walked as [repetitions, size]: the first with no step in x.
  Tile: ({ inputs: { x }, attrs: { reps }, engine }) => {
    if (!isNumeric(x)) return null
    const own = stridesOf(x.shape)
    const walk = x.shape.flatMap((size, at) => [reps[at] ?? 1, size])
    const { buf, info } = makeOutput(
      engine,
      x.shape.map((size, at) => size * (reps[at] ?? 1)),
      x.dtype,
    )
    const from = { buf: bufOf(engine, x), strides: own.flatMap((stride) => [0, stride]) }
    copyBlock(engine, walk, from, { buf, strides: stridesOf(walk) })
    return info
  },
  Reverse: ({ inputs: { x }, attrs: { dims }, engine }) => {
    if (!isNumeric(x) || x.shape.length === 0) return null
    const axes = new Set(axesOf(dims, x))
    const own = stridesOf(x.shape)
    const strides = own.map((stride, at) => (axes.has(at) ? -stride : stride))
    const offset = own.reduce((sum, stride, at) => sum + (axes.has(at) ? ((x.shape[at] ?? 1) - 1) * stride : 0), 0)
    const { buf, info } = makeOutput(engine, x.shape, x.dtype)
    copyBlock(engine, x.shape, { buf: bufOf(engine, x), strides, offset }, { buf, strides: own })
    return info
  },
}
