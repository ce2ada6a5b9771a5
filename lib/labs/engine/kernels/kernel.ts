import type { DataType, TensorInfo } from '@tensorflow/tfjs-core'
import { util } from '@tensorflow/tfjs-core'
import type { EngineBackend } from '../backend'
import type { Buf } from '../buf'

type InputName =
  | ('a' | 'b' | 'x' | 'y' | 'dy' | 'dx' | 'alpha' | 'filter' | 'input' | 'output' | 'condition' | 't' | 'e')
  | ('indices' | 'segmentIds' | 'images' | 'logits' | 'mean' | 'variance' | 'value')
  | ('scale' | 'offset' | 'bias' | 'preluActivationWeights')

/** Names and types of attributes are those of tfjs, kernel by kernel. */
export type Attributes = {
  readonly shape: number[]
  readonly dtype: DataType
  readonly axis: number | number[]
  readonly reductionIndices: number | number[]
  readonly keepDims: boolean
  readonly perm: number[]
  readonly begin: number[]
  readonly size: number[]
  readonly numOrSizeSplits: number | number[]
  readonly paddings: [number, number][]
  readonly constantValue: number
  readonly reps: number[]
  readonly dims: number[]
  readonly dim: number
  readonly num: number
  readonly value: number | string
  readonly alpha: number
  readonly clipValueMin: number
  readonly clipValueMax: number
  readonly transposeA: boolean
  readonly transposeB: boolean
  readonly strides: [number, number] | number
  readonly pad: 'valid' | 'same' | number
  readonly dataFormat: 'NHWC' | 'NCHW'
  readonly dilations: [number, number] | number | null
  readonly dimRoundingMode: 'floor' | 'round' | 'ceil'
  readonly filterSize: [number, number] | number
  readonly filterShape: [number, number, number, number]
  readonly inputShape: [number, number, number, number]
  readonly batchDims: number
  readonly numSegments: number
  readonly depth: number
  readonly onValue: number
  readonly offValue: number
  readonly alignCorners: boolean
  readonly halfPixelCenters: boolean
  readonly exclusive: boolean
  readonly reverse: boolean
  readonly varianceEpsilon: number
  readonly activation: string
  readonly leakyreluAlpha: number
}

export type Call = {
  readonly inputs: Readonly<Record<InputName, TensorInfo>> & Iterable<TensorInfo>
  readonly attrs: Attributes
  readonly engine: EngineBackend
}

/** A tfjs kernel as instructions; null for what the interpreter cannot do, which then falls to the cpu backend. */
export type Kernel = (call: Call) => TensorInfo | TensorInfo[] | null

/** A result of `shape`, and the buffer to write it in. */
export function makeOutput(engine: EngineBackend, shape: readonly number[], dtype: DataType = 'float32') {
  const buf = engine.allocate(sizeOf(shape), dtype)
  return { buf, info: { dataId: buf, shape: shape.slice(), dtype } }
}

export const bufOf = (engine: EngineBackend, { dataId }: TensorInfo): Buf => engine.data.get(dataId)

export function sizeOf(shape: readonly number[]) {
  let size = 1
  for (let at = 0; at < shape.length; at++) size *= shape[at] as number
  return size
}

export const stridesOf = (shape: readonly number[]) => shape.map((_, at) => sizeOf(shape.slice(at + 1)))

export const axesOf = (axis: number | number[], { shape }: TensorInfo): number[] =>
  util.parseAxisParam(axis, shape).sort((a, b) => a - b)

export const isFloat = (...infos: (TensorInfo | undefined)[]) =>
  infos.every((info) => !info || info.dtype === 'float32')

/** The same data under another shape. Data that a replay will overwrite is copied, or the result would move with it. */
export function alias(engine: EngineBackend, info: TensorInfo, shape = info.shape): TensorInfo {
  const buf = bufOf(engine, info)
  if (buf.pinned && !engine.recorder) {
    const { buf: copy, info: moved } = makeOutput(engine, shape, info.dtype)
    copy.values = buf.values
    return moved
  }
  engine.incRef(info.dataId)
  return { dataId: info.dataId, shape: [...shape], dtype: info.dtype }
}
