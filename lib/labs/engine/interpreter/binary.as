import * as op from '../opcodes'
import { all } from './vector-math'
import { address, storeSome, word } from './words'

// Where a number that stands for a whole row lies, repeated four times, so that one loop serves every broadcast.
const repeatedA: usize = memory.data(16, 16)
const repeatedB: usize = memory.data(16, 16)

@inline
function eachLane(kind: i32, a: v128, b: v128): v128 {
  return f32x4(
    scalar(kind, f32x4.extract_lane(a, 0), f32x4.extract_lane(b, 0)),
    scalar(kind, f32x4.extract_lane(a, 1), f32x4.extract_lane(b, 1)),
    scalar(kind, f32x4.extract_lane(a, 2), f32x4.extract_lane(b, 2)),
    scalar(kind, f32x4.extract_lane(a, 3), f32x4.extract_lane(b, 3)),
  )
}

function scalar(kind: i32, a: f32, b: f32): f32 {
  if (kind == op.POW) return <f32>Mathf.pow(a, b)
  const rest = a % b
  return a < 0 == b < 0 ? rest : (rest + b) % b
}

@inline
function apply(kind: i32, a: v128, b: v128): v128 {
  switch (kind) {
    case op.ADD: return f32x4.add(a, b)
    case op.SUB: return f32x4.sub(a, b)
    case op.MUL: return f32x4.mul(a, b)
    case op.DIV: return f32x4.div(a, b)
    case op.MAX: return f32x4.max(a, b)
    case op.MIN: return f32x4.min(a, b)
    case op.SQUARED_DIFFERENCE: {
      const gap = f32x4.sub(a, b)
      return f32x4.mul(gap, gap)
    }
    case op.FLOOR_DIV: return f32x4.floor(f32x4.div(a, b))
    case op.PRELU: return v128.bitselect(f32x4.mul(a, b), a, f32x4.lt(a, all(0)))
    case op.ELU_GRAD: return v128.bitselect(a, f32x4.mul(a, f32x4.add(b, all(1))), f32x4.ge(b, all(0)))
    case op.EQUAL: return f32x4.eq(a, b)
    case op.NOT_EQUAL: return f32x4.ne(a, b)
    case op.LESS: return f32x4.lt(a, b)
    case op.LESS_EQUAL: return f32x4.le(a, b)
    case op.GREATER: return f32x4.gt(a, b)
    case op.GREATER_EQUAL: return f32x4.ge(a, b)
    default: return eachLane(kind, a, b)
  }
}

@inline
function start(at: usize, stride: i32, repeated: usize): usize {
  if (stride != 0) return at
  v128.store(repeated, v128.load32_splat(at))
  return repeated
}

/** One of the operations ADD … ELU_GRAD. `kind` is known where this is called, so each gets a loop of its own. */
@inline
export function binary(kind: i32, pc: usize): void {
  const cols = word(pc, 5)
  const aStep = word(pc, 7) != 0 ? 16 : 0
  const bStep = word(pc, 9) != 0 ? 16 : 0
  let dst = address(pc, 1)
  for (let row = 0, rows = word(pc, 4); row < rows; row++) {
    let a = start(address(pc, 2) + ((row * word(pc, 6)) << 2), aStep, repeatedA)
    let b = start(address(pc, 3) + ((row * word(pc, 8)) << 2), bStep, repeatedB)
    let left = cols
    for (; left >= 4; left -= 4) {
      v128.store(dst, apply(kind, v128.load(a), v128.load(b)))
      a += aStep
      b += bStep
      dst += 16
    }
    if (left > 0) {
      storeSome(dst, apply(kind, v128.load(a), v128.load(b)), left)
      dst += left << 2
    }
  }
}

/** One of the comparisons EQUAL … GREATER_EQUAL: bytes of 0 and 1. */
@inline
export function compare(kind: i32, pc: usize): void {
  const cols = word(pc, 5)
  const aStep = word(pc, 7) != 0 ? 16 : 0
  const bStep = word(pc, 9) != 0 ? 16 : 0
  let dst = address(pc, 1)
  for (let row = 0, rows = word(pc, 4); row < rows; row++) {
    let a = start(address(pc, 2) + ((row * word(pc, 6)) << 2), aStep, repeatedA)
    let b = start(address(pc, 3) + ((row * word(pc, 8)) << 2), bStep, repeatedB)
    for (let left = cols; left > 0; left -= 4) {
      const mask = apply(kind, v128.load(a), v128.load(b))
      const halves = i16x8.narrow_i32x4_s(mask, mask)
      const bytes = v128.and(i8x16.narrow_i16x8_s(halves, halves), i8x16.splat(1))
      const four = i32x4.extract_lane(bytes, 0)
      if (left >= 4) store<i32>(dst, four)
      else for (let lane = 0; lane < left; lane++) store<u8>(dst + lane, <u8>(four >> (lane << 3)))
      a += aStep
      b += bStep
      dst += min(left, 4)
    }
  }
}
