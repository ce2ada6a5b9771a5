import type { TensorInfo } from '@tensorflow/tfjs-core'
import type { EngineBackend } from '../backend'
import * as op from '../opcodes'
import { conv2D } from './convolution'
import { binary, unary } from './elementwise'
import { type Call, isFloat, type Kernel } from './kernel'
import { batchMatMul } from './matmul'

const activations: Readonly<Record<string, number>> = {
  ...{ relu: op.RELU, relu6: op.RELU6, elu: op.ELU, sigmoid: op.SIGMOID, tanh: op.TANH, leakyrelu: op.LEAKY_RELU },
}

/** What tf.layers and tf.fused call: a product, a bias and an activation, one after the other. */
function finish(engine: EngineBackend, product: TensorInfo, { inputs, attrs }: Call): TensorInfo {
  let now = product
  const next = (info: TensorInfo) => {
    engine.disposeIntermediateTensorInfo(now)
    now = info
  }
  if (inputs.bias) next(binary(engine, op.ADD, now, inputs.bias))
  const code = activations[attrs.activation]
  if (code !== undefined) next(unary(engine, code, now, attrs.leakyreluAlpha ?? 0.2))
  if (attrs.activation === 'prelu') next(binary(engine, op.PRELU, now, inputs.preluActivationWeights))
  return now
}

const isKnown = ({ inputs, attrs }: Call) =>
  isFloat(inputs.bias, inputs.preluActivationWeights) &&
  (!attrs.activation || ['linear', 'prelu', ...Object.keys(activations)].includes(attrs.activation))

export const fusedKernels: Readonly<Record<string, Kernel>> = {
  _FusedMatMul: (call) => {
    const { a, b } = call.inputs
    const product = isKnown(call) && isFloat(a, b) ? batchMatMul(call.engine, a, b, call.attrs) : null
    return product && finish(call.engine, product, call)
  },
  FusedConv2D: (call) => {
    const product = isKnown(call) ? conv2D(call) : null
    return product && finish(call.engine, product, call)
  },
}
