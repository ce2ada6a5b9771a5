import type { DataType, TensorInfo } from '@tensorflow/tfjs-core'
import { upcastType } from '@tensorflow/tfjs-core'
import type { EngineBackend } from '../backend'
import * as op from '../opcodes'
import { binary } from './elementwise'
import { alias, bufOf, isFloat, type Kernel, makeOutput } from './kernel'

const conversions: Partial<Record<`${DataType} to ${DataType}`, number>> = {
  'int32 to float32': op.INT_TO_FLOAT,
  'float32 to int32': op.FLOAT_TO_INT,
  'bool to float32': op.BOOL_TO_FLOAT,
  'bool to int32': op.BOOL_TO_INT,
}

/** Numbers are converted, never relabelled: each type has a layout of its own in the memory. */
function cast(engine: EngineBackend, x: TensorInfo, dtype: DataType): TensorInfo | null {
  if (x.dtype === dtype) return alias(engine, x)
  const code = conversions[`${x.dtype} to ${dtype}`]
  if (code === undefined) return x.dtype === 'float32' && dtype === 'bool' ? isNotZero(engine, x) : null
  const { buf, info } = makeOutput(engine, x.shape, dtype)
  engine.emit({ op: code, writes: buf, reads: [bufOf(engine, x)], params: [buf.length] })
  return info
}

function isNotZero(engine: EngineBackend, x: TensorInfo) {
  const { buf, info: zero } = makeOutput(engine, [])
  engine.emit({ op: op.FILL, writes: buf, params: [0, 1] })
  const result = binary(engine, op.NOT_EQUAL, x, zero)
  engine.disposeIntermediateTensorInfo(zero)
  return result
}

const joined =
  (code: number): Kernel =>
  ({ inputs: { a, b }, engine }) => {
    if (`${a.shape}` !== `${b.shape}`) return null
    const { buf, info } = makeOutput(engine, a.shape, 'bool')
    engine.emit({ op: code, writes: buf, reads: [bufOf(engine, a), bufOf(engine, b)], params: [buf.length] })
    return info
  }

export const logicKernels: Readonly<Record<string, Kernel>> = {
  Cast: ({ inputs: { x }, attrs: { dtype }, engine }) => cast(engine, x, dtype),
  LogicalAnd: joined(op.AND),
  LogicalOr: joined(op.OR),
  LogicalNot: ({ inputs: { x }, engine }) => {
    const { buf, info } = makeOutput(engine, x.shape, 'bool')
    engine.emit({ op: op.NOT, writes: buf, reads: [bufOf(engine, x)], params: [buf.length] })
    return info
  },
  Select: ({ inputs: { condition, t, e }, engine }) => {
    if (!isFloat(t, e) || upcastType(t.dtype, e.dtype) !== 'float32') return null
    if (`${condition.shape}` !== `${t.shape}`) return null
    const { buf, info } = makeOutput(engine, t.shape)
    const reads = [condition, t, e].map((input) => bufOf(engine, input))
    engine.emit({ op: op.SELECT, writes: buf, reads, params: [buf.length], inPlace: [false, true, true] })
    return info
  },
}
