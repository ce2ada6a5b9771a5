import * as op from '../opcodes'
import { all, exp4 } from './vector-math'
import { address, firstOf, storeSome, word } from './words'

@inline
function low(x: v128): v128 {
  return f64x2.promote_low_f32x4(x)
}

@inline
function high(x: v128): v128 {
  return f64x2.promote_low_f32x4(v128.shuffle<i32>(x, x, 2, 3, 2, 3))
}

@inline
function join(a: v128, b: v128): v128 {
  return v128.shuffle<i32>(f32x4.demote_f64x2_zero(a), f32x4.demote_f64x2_zero(b), 0, 1, 4, 5)
}

/** Sums are kept in double precision: a mean over a thousand numbers should not lose three digits. */
export function sum(pc: usize): void {
  const n = word(pc, 4)
  const inner = word(pc, 5)
  const divisor = f64x2.splat(<f64>word(pc, 6))
  for (let outer = 0, outers = word(pc, 3); outer < outers; outer++) {
    const a = address(pc, 2) + ((outer * n * inner) << 2)
    const dst = address(pc, 1) + ((outer * inner) << 2)
    if (inner == 1) store<f32>(dst, <f32>(sumOfRow(a, n) / <f64>word(pc, 6)))
    else
      for (let at = 0; at < inner; at += 4) {
        let x = f64x2.splat(0)
        let y = f64x2.splat(0)
        let from = a + (at << 2)
        for (let left = n; left > 0; left--) {
          const four = v128.load(from)
          x = f64x2.add(x, low(four))
          y = f64x2.add(y, high(four))
          from += inner << 2
        }
        storeSome(dst + (at << 2), join(f64x2.div(x, divisor), f64x2.div(y, divisor)), inner - at)
      }
  }
}

function sumOfRow(a: usize, n: i32): f64 {
  let x = f64x2.splat(0)
  let y = f64x2.splat(0)
  let left = n
  for (; left >= 4; left -= 4) {
    const four = v128.load(a)
    x = f64x2.add(x, low(four))
    y = f64x2.add(y, high(four))
    a += 16
  }
  const both = f64x2.add(x, y)
  let total = f64x2.extract_lane(both, 0) + f64x2.extract_lane(both, 1)
  for (; left > 0; left--) {
    total += <f64>load<f32>(a)
    a += 4
  }
  return total
}

@inline
function meet(kind: i32, a: v128, b: v128): v128 {
  if (kind == op.REDUCE_MAX) return f32x4.max(a, b)
  if (kind == op.REDUCE_MIN) return f32x4.min(a, b)
  return f32x4.mul(a, b)
}

@inline
function neutral(kind: i32): f32 {
  if (kind == op.REDUCE_MAX) return -Infinity
  if (kind == op.REDUCE_MIN) return Infinity
  return 1
}

@inline
export function reduce(kind: i32, pc: usize): void {
  const n = word(pc, 4)
  const inner = word(pc, 5)
  for (let outer = 0, outers = word(pc, 3); outer < outers; outer++) {
    const a = address(pc, 2) + ((outer * n * inner) << 2)
    const dst = address(pc, 1) + ((outer * inner) << 2)
    if (inner == 1) {
      let now = all(neutral(kind))
      for (let at = 0; at < n; at += 4)
        now = meet(kind, now, v128.bitselect(v128.load(a + (at << 2)), all(neutral(kind)), firstOf(n - at)))
      now = meet(kind, now, v128.shuffle<i32>(now, now, 2, 3, 0, 1))
      now = meet(kind, now, v128.shuffle<i32>(now, now, 1, 0, 3, 2))
      store<f32>(dst, f32x4.extract_lane(now, 0))
    } else
      for (let at = 0; at < inner; at += 4) {
        let now = all(neutral(kind))
        let from = a + (at << 2)
        for (let left = n; left > 0; left--) {
          now = meet(kind, now, v128.load(from))
          from += inner << 2
        }
        storeSome(dst + (at << 2), now, inner - at)
      }
  }
}

@inline
function across(x: v128): f32 {
  return (
    f32x4.extract_lane(x, 0) + f32x4.extract_lane(x, 1) + (f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3))
  )
}

/** Rows of e^(x − max) over their sum. */
export function softmax(pc: usize): void {
  const n = word(pc, 4)
  let a = address(pc, 2)
  let dst = address(pc, 1)
  for (let row = 0, rows = word(pc, 3); row < rows; row++) {
    let top = all(-Infinity)
    for (let at = 0; at < n; at += 4)
      top = f32x4.max(top, v128.bitselect(v128.load(a + (at << 2)), all(-Infinity), firstOf(n - at)))
    top = f32x4.max(top, v128.shuffle<i32>(top, top, 2, 3, 0, 1))
    top = f32x4.max(top, v128.shuffle<i32>(top, top, 1, 0, 3, 2))
    let sum = all(0)
    for (let at = 0; at < n; at += 4) {
      const y = exp4(f32x4.sub(v128.load(a + (at << 2)), top))
      sum = f32x4.add(sum, v128.and(y, firstOf(n - at)))
      storeSome(dst + (at << 2), y, n - at)
    }
    const total = all(across(sum))
    for (let at = 0; at < n; at += 4)
      storeSome(dst + (at << 2), f32x4.div(v128.load(dst + (at << 2)), total), n - at)
    a += n << 2
    dst += n << 2
  }
}

export function cumsum(pc: usize): void {
  const n = word(pc, 4)
  const inner = word(pc, 5)
  const isExclusive = word(pc, 6) != 0
  const isReverse = word(pc, 7) != 0
  for (let outer = 0, outers = word(pc, 3); outer < outers; outer++)
    for (let at = 0; at < inner; at++) {
      let total: f64 = 0
      for (let step = 0; step < n; step++) {
        const row = isReverse ? n - 1 - step : step
        const place = ((outer * n + row) * inner + at) << 2
        const x = <f64>load<f32>(address(pc, 2) + place)
        store<f32>(address(pc, 1) + place, <f32>(isExclusive ? total : total + x))
        total += x
      }
    }
}
