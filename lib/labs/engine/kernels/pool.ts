import type { TensorInfo } from '@tensorflow/tfjs-core'
import { backend_util } from '@tensorflow/tfjs-core'
import * as op from '../opcodes'
import { type Attributes, bufOf, isFloat, type Kernel, makeOutput } from './kernel'
import { type Shape4, windowWords } from './window'

const poolOf = ({ shape }: TensorInfo, { filterSize, strides, pad, dimRoundingMode }: Attributes) =>
  backend_util.computePool2DInfo(shape as Shape4, filterSize, strides, 1, pad, dimRoundingMode)

const forward =
  (code: number): Kernel =>
  ({ inputs: { x }, attrs, engine }) => {
    if (!isFloat(x)) return null
    const pool = poolOf(x, attrs)
    const { buf, info } = makeOutput(engine, pool.outShape)
    engine.emit({ op: code, writes: buf, reads: [bufOf(engine, x)], params: windowWords(pool) })
    return info
  }

const depthwiseOf = ({ strides, pad, dilations, dimRoundingMode }: Attributes, x: number[], filter: number[]) =>
  backend_util.computeConv2DInfo(x as Shape4, filter as Shape4, strides, dilations ?? 1, pad, dimRoundingMode, true)

const depthwiseWords = (conv: backend_util.Conv2DInfo) => [...windowWords(conv), conv.outChannels / conv.inChannels]

export const poolKernels: Readonly<Record<string, Kernel>> = {
  MaxPool: forward(op.MAX_POOL),
  AvgPool: forward(op.AVG_POOL),
  MaxPoolGrad: ({ inputs: { dy, input }, attrs, engine }) => {
    if (!isFloat(dy, input)) return null
    const { buf, info } = makeOutput(engine, input.shape)
    const reads = [bufOf(engine, dy), bufOf(engine, input)]
    engine.emit({ op: op.MAX_POOL_GRAD, writes: buf, reads, params: windowWords(poolOf(input, attrs)) })
    return info
  },
  AvgPoolGrad: ({ inputs: { dy, input }, attrs, engine }) => {
    if (!isFloat(dy, input)) return null
    const { buf, info } = makeOutput(engine, input.shape)
    const params = windowWords(poolOf(input, attrs))
    engine.emit({ op: op.AVG_POOL_GRAD, writes: buf, reads: [bufOf(engine, dy)], params })
    return info
  },
  DepthwiseConv2dNative: ({ inputs: { x, filter }, attrs, engine }) => {
    if (!isFloat(x, filter)) return null
    const conv = depthwiseOf(attrs, x.shape, filter.shape)
    const { buf, info } = makeOutput(engine, conv.outShape)
    const reads = [bufOf(engine, x), bufOf(engine, filter)]
    engine.emit({ op: op.DEPTHWISE, writes: buf, reads, params: depthwiseWords(conv) })
    return info
  },
  DepthwiseConv2dNativeBackpropInput: ({ inputs: { dy, filter }, attrs, engine }) => {
    if (!isFloat(dy, filter)) return null
    const conv = depthwiseOf(attrs, attrs.inputShape, filter.shape)
    const { buf, info } = makeOutput(engine, conv.inShape)
    const reads = [bufOf(engine, dy), bufOf(engine, filter)]
    engine.emit({ op: op.DEPTHWISE_GRAD_INPUT, writes: buf, reads, params: depthwiseWords(conv) })
    return info
  },
  DepthwiseConv2dNativeBackpropFilter: ({ inputs: { x, dy }, attrs, engine }) => {
    if (!isFloat(x, dy)) return null
    const conv = depthwiseOf(attrs, x.shape, attrs.filterShape)
    const { buf, info } = makeOutput(engine, attrs.filterShape)
    const reads = [bufOf(engine, x), bufOf(engine, dy)]
    engine.emit({ op: op.DEPTHWISE_GRAD_FILTER, writes: buf, reads, params: depthwiseWords(conv) })
    return info
  },
}
