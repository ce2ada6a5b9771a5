import type { TensorInfo } from '@tensorflow/tfjs-core'
import { backend_util } from '@tensorflow/tfjs-core'
import type { EngineBackend } from '../backend'
import { bitsOf } from '../instruction'
import * as op from '../opcodes'
import { isPlain, planRows, planSame, sameShape } from './broadcast'
import { broadcastTo } from './copy'
import { bufOf, isFloat, type Kernel, makeOutput, sizeOf } from './kernel'

/** a ∘ b with broadcasting; comparisons give bytes. */
export function binary(engine: EngineBackend, code: number, a: TensorInfo, b: TensorInfo): TensorInfo {
  const isSame = sameShape(a.shape, b.shape)
  const shape = isSame ? a.shape : backend_util.assertAndGetBroadcastShape(a.shape, b.shape)
  const plan = isSame ? planSame(sizeOf(shape)) : planRows(shape, a.shape, b.shape)
  if (!plan) {
    const wide = [a, b].map((info) => (sizeOf(info.shape) < sizeOf(shape) ? broadcastTo(engine, info, shape) : info))
    const result = binary(engine, code, wide[0] ?? a, wide[1] ?? b)
    for (const info of wide) if (info !== a && info !== b) engine.disposeIntermediateTensorInfo(info)
    return result
  }
  const isComparison = code >= op.EQUAL && code <= op.GREATER_EQUAL
  const { buf, info } = makeOutput(engine, shape, isComparison ? 'bool' : 'float32')
  engine.emit({
    op: code,
    writes: buf,
    reads: [bufOf(engine, a), bufOf(engine, b)],
    params: [plan.rows, plan.cols, plan.a.row, plan.a.col, plan.b.row, plan.b.col],
    inPlace: isComparison ? [] : [isPlain(plan, plan.a), isPlain(plan, plan.b)],
  })
  return info
}

/** f(x), element by element. */
export function unary(engine: EngineBackend, code: number, x: TensorInfo, p = 0, q = 0): TensorInfo {
  const { buf, info } = makeOutput(engine, x.shape)
  const params = [buf.length, bitsOf(p), bitsOf(q)]
  engine.emit({ op: code, writes: buf, reads: [bufOf(engine, x)], params, inPlace: [true] })
  return info
}

const of =
  (code: number): Kernel =>
  ({ inputs: { a, b }, engine }) =>
    isFloat(a, b) ? binary(engine, code, a, b) : null

const map =
  (code: number): Kernel =>
  ({ inputs: { x }, engine }) =>
    isFloat(x) ? unary(engine, code, x) : null

const alphaMap =
  (code: number): Kernel =>
  ({ inputs: { x }, attrs: { alpha }, engine }) =>
    isFloat(x) ? unary(engine, code, x, alpha) : null

export const elementwiseKernels: Readonly<Record<string, Kernel>> = {
  ...{ Add: of(op.ADD), Sub: of(op.SUB), Multiply: of(op.MUL), RealDiv: of(op.DIV), Maximum: of(op.MAX) },
  ...{ Minimum: of(op.MIN), SquaredDifference: of(op.SQUARED_DIFFERENCE), Pow: of(op.POW), Mod: of(op.MOD) },
  ...{ FloorDiv: of(op.FLOOR_DIV), Equal: of(op.EQUAL), NotEqual: of(op.NOT_EQUAL), Less: of(op.LESS) },
  ...{ LessEqual: of(op.LESS_EQUAL), Greater: of(op.GREATER), GreaterEqual: of(op.GREATER_EQUAL) },
  ...{ Neg: map(op.NEG), Abs: map(op.ABS), Square: map(op.SQUARE), Sqrt: map(op.SQRT), Rsqrt: map(op.RSQRT) },
  ...{ Reciprocal: map(op.RECIPROCAL), Exp: map(op.EXP), Log: map(op.LOG), Log1p: map(op.LOG1P) },
  ...{ Expm1: map(op.EXPM1), Tanh: map(op.TANH), Sigmoid: map(op.SIGMOID), Softplus: map(op.SOFTPLUS) },
  ...{ Relu: map(op.RELU), Relu6: map(op.RELU6), Elu: map(op.ELU), Sign: map(op.SIGN), Floor: map(op.FLOOR) },
  ...{ Ceil: map(op.CEIL), Round: map(op.ROUND), Sin: map(op.SIN), Cos: map(op.COS) },
  ...{ LeakyRelu: alphaMap(op.LEAKY_RELU), Step: alphaMap(op.STEP) },
  Selu: ({ inputs: { x }, engine }) =>
    isFloat(x) ? unary(engine, op.SELU, x, backend_util.SELU_SCALE, backend_util.SELU_SCALEALPHA) : null,
  ClipByValue: ({ inputs: { x }, attrs: { clipValueMin, clipValueMax }, engine }) =>
    isFloat(x) ? unary(engine, op.CLIP, x, clipValueMin, clipValueMax) : null,
  Prelu: ({ inputs: { x, alpha }, engine }) => (isFloat(x, alpha) ? binary(engine, op.PRELU, x, alpha) : null),
  EluGrad: ({ inputs: { dy, y }, engine }) => (isFloat(dy, y) ? binary(engine, op.ELU_GRAD, dy, y) : null),
  AddN: ({ inputs, engine }) => {
    const [first, ...rest] = inputs
    if (!first || rest.length === 0 || !isFloat(first, ...rest)) return null
    return rest.reduce((sum, next) => {
      const more = binary(engine, op.ADD, sum, next)
      if (sum !== first) engine.disposeIntermediateTensorInfo(sum)
      return more
    }, first)
  },
}
