import * as op from '../opcodes'
import { binary, compare } from './binary'
import { depthwise } from './depthwise'
import { matmul } from './matmul'
import {
  any, boolToFloat, boolToInt, both, copy, fill, floatToInt, gather, intToFloat, not, oneHot, segmentSum, select,
} from './plain'
import { pool } from './pool'
import { cumsum, reduce, softmax, sum } from './reduce'
import { bilinear, nearest } from './resize'
import { unary } from './unary'
import { windows } from './window'

/** Runs `count` instructions of sixteen words each from `pc` on, all of it `times` times. */
export function run(pc: usize, count: i32, times: i32): void {
  const end = pc + (<usize>count << 6)
  for (; times > 0; times--) for (let at = pc; at < end; at += 64) step(at)
}

@inline
function step(pc: usize): void {
  switch (load<i32>(pc)) {
    case op.ADD: binary(op.ADD, pc); break
    case op.SUB: binary(op.SUB, pc); break
    case op.MUL: binary(op.MUL, pc); break
    case op.DIV: binary(op.DIV, pc); break
    case op.MAX: binary(op.MAX, pc); break
    case op.MIN: binary(op.MIN, pc); break
    case op.SQUARED_DIFFERENCE: binary(op.SQUARED_DIFFERENCE, pc); break
    case op.POW: binary(op.POW, pc); break
    case op.MOD: binary(op.MOD, pc); break
    case op.FLOOR_DIV: binary(op.FLOOR_DIV, pc); break
    case op.PRELU: binary(op.PRELU, pc); break
    case op.ELU_GRAD: binary(op.ELU_GRAD, pc); break
    case op.EQUAL: compare(op.EQUAL, pc); break
    case op.NOT_EQUAL: compare(op.NOT_EQUAL, pc); break
    case op.LESS: compare(op.LESS, pc); break
    case op.LESS_EQUAL: compare(op.LESS_EQUAL, pc); break
    case op.GREATER: compare(op.GREATER, pc); break
    case op.GREATER_EQUAL: compare(op.GREATER_EQUAL, pc); break
    case op.NEG: unary(op.NEG, pc); break
    case op.ABS: unary(op.ABS, pc); break
    case op.SQUARE: unary(op.SQUARE, pc); break
    case op.SQRT: unary(op.SQRT, pc); break
    case op.RSQRT: unary(op.RSQRT, pc); break
    case op.RECIPROCAL: unary(op.RECIPROCAL, pc); break
    case op.EXP: unary(op.EXP, pc); break
    case op.LOG: unary(op.LOG, pc); break
    case op.TANH: unary(op.TANH, pc); break
    case op.SIGMOID: unary(op.SIGMOID, pc); break
    case op.RELU: unary(op.RELU, pc); break
    case op.RELU6: unary(op.RELU6, pc); break
    case op.LEAKY_RELU: unary(op.LEAKY_RELU, pc); break
    case op.STEP: unary(op.STEP, pc); break
    case op.SOFTPLUS: unary(op.SOFTPLUS, pc); break
    case op.ELU: unary(op.ELU, pc); break
    case op.SELU: unary(op.SELU, pc); break
    case op.SIGN: unary(op.SIGN, pc); break
    case op.FLOOR: unary(op.FLOOR, pc); break
    case op.CEIL: unary(op.CEIL, pc); break
    case op.ROUND: unary(op.ROUND, pc); break
    case op.LOG1P: unary(op.LOG1P, pc); break
    case op.EXPM1: unary(op.EXPM1, pc); break
    case op.CLIP: unary(op.CLIP, pc); break
    case op.SIN: unary(op.SIN, pc); break
    case op.COS: unary(op.COS, pc); break
    case op.AND: both(pc); break
    case op.OR: any(pc); break
    case op.NOT: not(pc); break
    case op.INT_TO_FLOAT: intToFloat(pc); break
    case op.FLOAT_TO_INT: floatToInt(pc); break
    case op.BOOL_TO_FLOAT: boolToFloat(pc); break
    case op.BOOL_TO_INT: boolToInt(pc); break
    case op.SELECT: select(pc); break
    case op.FILL: fill(pc); break
    case op.COPY: copy<f32>(pc); break
    case op.COPY_BYTES: copy<u8>(pc); break
    case op.REDUCE_SUM: sum(pc); break
    case op.REDUCE_MAX: reduce(op.REDUCE_MAX, pc); break
    case op.REDUCE_MIN: reduce(op.REDUCE_MIN, pc); break
    case op.REDUCE_PROD: reduce(op.REDUCE_PROD, pc); break
    case op.SOFTMAX: softmax(pc); break
    case op.CUMSUM: cumsum(pc); break
    case op.MATMUL: matmul(pc); break
    case op.IM2COL: windows(op.IM2COL, pc); break
    case op.COL2IM: windows(op.COL2IM, pc); break
    case op.MAX_POOL: pool(op.MAX_POOL, pc); break
    case op.AVG_POOL: pool(op.AVG_POOL, pc); break
    case op.MAX_POOL_GRAD: pool(op.MAX_POOL_GRAD, pc); break
    case op.AVG_POOL_GRAD: pool(op.AVG_POOL_GRAD, pc); break
    case op.DEPTHWISE: depthwise(op.DEPTHWISE, pc); break
    case op.DEPTHWISE_GRAD_INPUT: depthwise(op.DEPTHWISE_GRAD_INPUT, pc); break
    case op.DEPTHWISE_GRAD_FILTER: depthwise(op.DEPTHWISE_GRAD_FILTER, pc); break
    case op.GATHER: gather(pc); break
    case op.SEGMENT_SUM: segmentSum(pc); break
    case op.ONE_HOT: oneHot(pc); break
    case op.RESIZE_BILINEAR: bilinear(op.RESIZE_BILINEAR, pc); break
    case op.RESIZE_NEAREST: nearest(op.RESIZE_NEAREST, pc); break
    case op.RESIZE_BILINEAR_GRAD: bilinear(op.RESIZE_BILINEAR_GRAD, pc); break
    case op.RESIZE_NEAREST_GRAD: nearest(op.RESIZE_NEAREST_GRAD, pc); break
    default: unreachable()
  }
}

/** The first address behind the interpreter's own data. */
export function heapBase(): usize {
  return __heap_base
}
