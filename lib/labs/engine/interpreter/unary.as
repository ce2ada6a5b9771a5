import * as op from '../opcodes'
import { all, exp4, expm14, log1p4, log4, sigmoid4, softplus4, tanh4 } from './vector-math'
import { address, float, word } from './words'

@inline
function eachLane(kind: i32, x: v128): v128 {
  return f32x4(
    scalar(kind, f32x4.extract_lane(x, 0)),
    scalar(kind, f32x4.extract_lane(x, 1)),
    scalar(kind, f32x4.extract_lane(x, 2)),
    scalar(kind, f32x4.extract_lane(x, 3)),
  )
}

function scalar(kind: i32, x: f32): f32 {
  return kind == op.SIN ? Mathf.sin(x) : Mathf.cos(x)
}

@inline
function either(yes: v128, no: v128, mask: v128): v128 {
  return v128.bitselect(yes, no, mask)
}

@inline
function apply(kind: i32, x: v128, p: v128, q: v128): v128 {
  switch (kind) {
    case op.NEG: return f32x4.neg(x)
    case op.ABS: return f32x4.abs(x)
    case op.SQUARE: return f32x4.mul(x, x)
    case op.SQRT: return f32x4.sqrt(x)
    case op.RSQRT: return f32x4.div(all(1), f32x4.sqrt(x))
    case op.RECIPROCAL: return f32x4.div(all(1), x)
    case op.EXP: return exp4(x)
    case op.LOG: return log4(x)
    case op.TANH: return tanh4(x)
    case op.SIGMOID: return sigmoid4(x)
    case op.RELU: return f32x4.max(all(0), x)
    case op.RELU6: return f32x4.min(all(6), f32x4.max(all(0), x))
    case op.LEAKY_RELU: return either(f32x4.mul(x, p), x, f32x4.lt(x, all(0)))
    case op.STEP: return either(either(all(1), p, f32x4.gt(x, all(0))), x, f32x4.eq(x, x))
    case op.SOFTPLUS: return softplus4(x)
    case op.ELU: return either(x, expm14(x), f32x4.ge(x, all(0)))
    // p is the scale, q the scale times α (Klambauer et al. 2017, arXiv:1706.02515).
    case op.SELU: return either(f32x4.mul(p, x), f32x4.mul(q, expm14(x)), f32x4.ge(x, all(0)))
    case op.SIGN: return either(all(1), either(all(-1), all(0), f32x4.lt(x, all(0))), f32x4.gt(x, all(0)))
    case op.FLOOR: return f32x4.floor(x)
    case op.CEIL: return f32x4.ceil(x)
    case op.ROUND: return f32x4.nearest(x)
    case op.LOG1P: return log1p4(x)
    case op.EXPM1: return expm14(x)
    case op.CLIP: return f32x4.min(q, f32x4.max(p, x))
    default: return eachLane(kind, x)
  }
}

/** dst ← f(a), whole vectors: every buffer is padded to sixteen bytes. */
@inline
export function unary(kind: i32, pc: usize): void {
  let dst = address(pc, 1)
  let a = address(pc, 2)
  const p = all(float(pc, 4))
  const q = all(float(pc, 5))
  for (let left = word(pc, 3); left > 0; left -= 4) {
    v128.store(dst, apply(kind, v128.load(a), p, q))
    dst += 16
    a += 16
  }
}
