import { type BackendWasm, setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'

type Run = (inputs: never, attrs: never, backend: BackendWasm) => tf.TensorInfo

/** The stock wasm backend, with the two kernels that training needs and it lacks. */
export async function startStockWasm(path: string) {
  setWasmPaths(path)
  await tf.setBackend('wasm')
  register('Conv2DBackpropFilter', filterGradient)
  register('UnsortedSegmentSum', segmentSum)
}

function register(kernelName: string, run: Run) {
  if (tf.getKernel(kernelName, 'wasm')) return
  const kernelFunc: tf.KernelFunc = ({ inputs, attrs, backend }) =>
    run(inputs as never, attrs as never, backend as BackendWasm)
  tf.registerKernel({ kernelName, backendName: 'wasm', kernelFunc })
}

const heap = (backend: BackendWasm, info: tf.TensorInfo) => backend.typedArrayFromHeap(info) as Float32Array

type ConvAttrs = {
  strides: number | [number, number]
  pad: 'same' | 'valid' | number
  dimRoundingMode: 'floor' | 'round' | 'ceil'
  filterShape: [number, number, number, number]
}

/** Windows of x, turned, times dy: by the backend's own matrix product. */
function filterGradient({ x, dy }: { x: tf.TensorInfo; dy: tf.TensorInfo }, attrs: ConvAttrs, backend: BackendWasm) {
  const { strides, pad, dimRoundingMode, filterShape } = attrs
  const shape = x.shape as [number, number, number, number]
  const conv = tf.backend_util.computeConv2DInfo(shape, filterShape, strides, 1, pad, dimRoundingMode)
  const rows = conv.batchSize * conv.outHeight * conv.outWidth
  const depth = conv.filterHeight * conv.filterWidth * conv.inChannels
  const windows = backend.makeOutput([1, rows, depth], 'float32')
  layWindows(heap(backend, x), heap(backend, windows), conv)
  const product = tf.getKernel('BatchMatMul', 'wasm').kernelFunc({
    inputs: { a: windows, b: { ...dy, shape: [1, rows, conv.outChannels] } },
    attrs: { transposeA: true, transposeB: false },
    backend,
  }) as tf.TensorInfo
  backend.disposeData(windows.dataId)
  return { dataId: product.dataId, shape: filterShape, dtype: product.dtype }
}

function layWindows(image: Float32Array, windows: Float32Array, conv: tf.backend_util.Conv2DInfo) {
  const { batchSize, outHeight, outWidth, filterHeight, filterWidth, inHeight, inWidth, inChannels } = conv
  let to = 0
  for (let batch = 0; batch < batchSize; batch++)
    for (let oy = 0; oy < outHeight; oy++)
      for (let ox = 0; ox < outWidth; ox++)
        for (let ky = 0; ky < filterHeight; ky++)
          for (let kx = 0; kx < filterWidth; kx++) {
            const y = oy * conv.strideHeight - conv.padInfo.top + ky
            const x = ox * conv.strideWidth - conv.padInfo.left + kx
            const isInside = y >= 0 && y < inHeight && x >= 0 && x < inWidth
            const from = ((batch * inHeight + y) * inWidth + x) * inChannels
            for (let channel = 0; channel < inChannels; channel++)
              windows[to++] = isInside ? (image[from + channel] ?? 0) : 0
          }
}

type SegmentInputs = { x: tf.TensorInfo; segmentIds: tf.TensorInfo }

function segmentSum({ x, segmentIds }: SegmentInputs, { numSegments }: { numSegments: number }, backend: BackendWasm) {
  const [rows = 0, ...rest] = x.shape
  const inner = rest.reduce((size, dim) => size * dim, 1)
  const out = backend.makeOutput([numSegments, ...rest], 'float32')
  const sums = heap(backend, out).fill(0)
  const [values, ids] = [heap(backend, x), heap(backend, segmentIds)]
  for (let row = 0; row < rows; row++)
    for (let at = 0; at < inner; at++) {
      const to = (ids[row] ?? 0) * inner + at
      sums[to] = (sums[to] ?? 0) + (values[row * inner + at] ?? 0)
    }
  return out
}
