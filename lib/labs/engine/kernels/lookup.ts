import { backend_util, type Tensor, util } from '@tensorflow/tfjs-core'
import type { Buf } from '../buf'
import { bitsOf } from '../instruction'
import * as op from '../opcodes'
import { type Attributes, axesOf, bufOf, isFloat, type Kernel, makeOutput, sizeOf } from './kernel'

/** As the cpu backend does. In a replay no one looks: the interpreter gives NaN for a row that is not there. */
function checkIndices(indices: Buf, limit: number) {
  for (const index of indices.numbers)
    util.assert(index >= 0 && index < limit, () => `GatherV2: the index value ${index} is not in [0, ${limit - 1}]`)
}

const resizeWords = (small: readonly number[], large: readonly number[], attrs: Attributes) => [
  ...[small[0] ?? 1, small[1] ?? 1, small[2] ?? 1, small[3] ?? 1, large[1] ?? 1, large[2] ?? 1],
  ...[attrs.alignCorners ? 1 : 0, attrs.halfPixelCenters ? 1 : 0],
]

const resize =
  (code: number): Kernel =>
  ({ inputs: { images }, attrs, engine }) => {
    if (!isFloat(images)) return null
    const [height, width] = attrs.size
    const shape = [images.shape[0] ?? 1, height ?? 1, width ?? 1, images.shape[3] ?? 1]
    const { buf, info } = makeOutput(engine, shape)
    const params = resizeWords(images.shape, shape, attrs)
    engine.emit({ op: code, writes: buf, reads: [bufOf(engine, images)], params })
    return info
  }

const resizeGrad =
  (code: number): Kernel =>
  ({ inputs: { images, dy }, attrs, engine }) => {
    if (!isFloat(images, dy)) return null
    const { buf, info } = makeOutput(engine, images.shape)
    const params = resizeWords(images.shape, dy.shape, { ...attrs, halfPixelCenters: false })
    engine.emit({ op: code, writes: buf, reads: [bufOf(engine, dy)], params })
    return info
  }

export const lookupKernels: Readonly<Record<string, Kernel>> = {
  GatherV2: ({ inputs: { x, indices }, attrs: { axis, batchDims }, engine }) => {
    if (x.dtype !== 'float32' || indices.dtype !== 'int32') return null
    const at = axesOf(axis, x)[0] ?? 0
    const { batchSize, outerSize, dimSize, sliceSize, outputShape } =
      backend_util.segment_util.collectGatherOpShapeInfo(
        ...([x as Tensor, indices as Tensor, at, batchDims ?? 0] as const),
      )
    if (!engine.recorder) checkIndices(bufOf(engine, indices), dimSize)
    const { buf, info } = makeOutput(engine, outputShape)
    const count = sizeOf(indices.shape) / batchSize
    const reads = [bufOf(engine, x), bufOf(engine, indices)]
    engine.emit({ op: op.GATHER, writes: buf, reads, params: [batchSize, outerSize, dimSize, count, sliceSize] })
    return info
  },
  UnsortedSegmentSum: ({ inputs: { x, segmentIds }, attrs: { numSegments }, engine }) => {
    if (!isFloat(x) || segmentIds.dtype !== 'int32' || segmentIds.shape.length !== 1) return null
    const [rows = 1, ...rest] = x.shape
    const { buf, info } = makeOutput(engine, [numSegments, ...rest])
    const reads = [bufOf(engine, x), bufOf(engine, segmentIds)]
    engine.emit({ op: op.SEGMENT_SUM, writes: buf, reads, params: [rows, sizeOf(rest), numSegments] })
    return info
  },
  OneHot: ({ inputs: { indices }, attrs: { dtype, depth, onValue, offValue }, engine }) => {
    if (indices.dtype !== 'int32' || (dtype !== 'float32' && dtype !== 'int32')) return null
    const { buf, info } = makeOutput(engine, [...indices.shape, depth], dtype)
    const word = dtype === 'int32' ? (value: number) => value : bitsOf
    const params = [sizeOf(indices.shape), depth, word(onValue), word(offValue)]
    engine.emit({ op: op.ONE_HOT, writes: buf, reads: [bufOf(engine, indices)], params })
    return info
  },
  ResizeBilinear: resize(op.RESIZE_BILINEAR),
  ResizeNearestNeighbor: resize(op.RESIZE_NEAREST),
  ResizeBilinearGrad: resizeGrad(op.RESIZE_BILINEAR_GRAD),
  ResizeNearestNeighborGrad: resizeGrad(op.RESIZE_NEAREST_GRAD),
}
