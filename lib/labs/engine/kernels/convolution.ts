import type { TensorInfo } from '@tensorflow/tfjs-core'
import { backend_util } from '@tensorflow/tfjs-core'
import type { EngineBackend } from '../backend'
import { COL2IM, IM2COL } from '../opcodes'
import { transpose } from './copy'
import { type Attributes, bufOf, type Call, isFloat, type Kernel, makeOutput } from './kernel'
import { multiply } from './matmul'
import { type Shape4, windowWords } from './window'

type Conv = backend_util.Conv2DInfo

function convOf(
  attrs: Attributes,
  x: readonly number[],
  filter: readonly number[],
  dilations: Attributes['dilations'],
) {
  if ((attrs.dataFormat ?? 'NHWC') !== 'NHWC') return null
  const { strides, pad, dimRoundingMode } = attrs
  return backend_util.computeConv2DInfo(
    ...([x as Shape4, filter as Shape4, strides, dilations ?? 1, pad, dimRoundingMode, false, 'channelsLast'] as const),
  )
}

const rowsOf = ({ batchSize, outHeight, outWidth }: Conv) => batchSize * outHeight * outWidth
const depthOf = ({ filterHeight, filterWidth, inChannels }: Conv) => filterHeight * filterWidth * inChannels

/** A filter of one pixel, taken at every pixel, sees the image as it lies: no window to lay out. */
const isPointwise = (conv: Conv) =>
  conv.filterHeight * conv.filterWidth * conv.strideHeight * conv.strideWidth === 1 &&
  conv.padInfo.top + conv.padInfo.left + conv.padInfo.bottom + conv.padInfo.right === 0

/** What each output pixel sees, a row each: [pixels, filter height × filter width × channels]. */
function windowsOf(engine: EngineBackend, x: TensorInfo, conv: Conv): TensorInfo {
  const { buf, info } = makeOutput(engine, [rowsOf(conv), depthOf(conv)])
  engine.emit({ op: IM2COL, writes: buf, reads: [bufOf(engine, x)], params: windowWords(conv) })
  return info
}

/** Convolution as a product: windows of x times the filter, [pixels, depth] · [depth, out channels]. */
export function conv2D({ inputs: { x, filter }, attrs, engine }: Pick<Call, 'inputs' | 'attrs' | 'engine'>) {
  const conv = isFloat(x, filter) && convOf(attrs, x.shape, filter.shape, attrs.dilations)
  if (!conv) return null
  const { info: y } = makeOutput(engine, conv.outShape)
  const rows = isPointwise(conv) ? x : windowsOf(engine, x, conv)
  const [m, n, k] = [rowsOf(conv), conv.outChannels, depthOf(conv)]
  multiply(engine, [y, rows, filter], { m, n, k, batch: 1 }, [k, 1, 0, 0])
  if (rows !== x) engine.disposeIntermediateTensorInfo(rows)
  return y
}

const gradOfInput: Kernel = ({ inputs: { dy, filter }, attrs, engine }) => {
  const conv = isFloat(dy, filter) && convOf(attrs, attrs.inputShape, filter.shape, 1)
  if (!conv) return null
  const [m, n, k] = [rowsOf(conv), depthOf(conv), conv.outChannels]
  const turned = transpose(engine, { ...filter, shape: [n, k] }, [1, 0])
  const { buf: dx, info } = makeOutput(engine, conv.inShape)
  const rows = isPointwise(conv) ? info : makeOutput(engine, [m, n]).info
  multiply(engine, [rows, dy, turned], { m, n, k, batch: 1 }, [k, 1, 0, 0])
  engine.disposeIntermediateTensorInfo(turned)
  if (rows === info) return info
  engine.emit({ op: COL2IM, writes: dx, reads: [bufOf(engine, rows)], params: windowWords(conv) })
  engine.disposeIntermediateTensorInfo(rows)
  return info
}

const gradOfFilter: Kernel = ({ inputs: { x, dy }, attrs, engine }) => {
  const conv = isFloat(x, dy) && convOf(attrs, x.shape, attrs.filterShape, 1)
  if (!conv) return null
  const { info } = makeOutput(engine, conv.filterShape)
  const rows = isPointwise(conv) ? x : windowsOf(engine, x, conv)
  const [m, n, k] = [depthOf(conv), conv.outChannels, rowsOf(conv)]
  multiply(engine, [info, rows, dy], { m, n, k, batch: 1 }, [1, m, 0, 0])
  if (rows !== x) engine.disposeIntermediateTensorInfo(rows)
  return info
}

export const convolutionKernels: Readonly<Record<string, Kernel>> = {
  Conv2D: conv2D,
  Conv2DBackpropInput: gradOfInput,
  Conv2DBackpropFilter: gradOfFilter,
}
