// What moves, converts or chooses numbers without computing any.
import { address, float, word } from './words'

@inline
export function both(pc: usize): void {
  for (let at = 0, n = word(pc, 4); at < n; at += 16)
    v128.store(address(pc, 1) + at, v128.and(v128.load(address(pc, 2) + at), v128.load(address(pc, 3) + at)))
}

@inline
export function any(pc: usize): void {
  for (let at = 0, n = word(pc, 4); at < n; at += 16)
    v128.store(address(pc, 1) + at, v128.or(v128.load(address(pc, 2) + at), v128.load(address(pc, 3) + at)))
}

@inline
export function not(pc: usize): void {
  for (let at = 0, n = word(pc, 3); at < n; at += 16)
    v128.store(address(pc, 1) + at, v128.xor(v128.load(address(pc, 2) + at), i8x16.splat(1)))
}

@inline
export function intToFloat(pc: usize): void {
  for (let at = 0, bytes = word(pc, 3) << 2; at < bytes; at += 16)
    v128.store(address(pc, 1) + at, f32x4.convert_i32x4_s(v128.load(address(pc, 2) + at)))
}

@inline
export function floatToInt(pc: usize): void {
  for (let at = 0, bytes = word(pc, 3) << 2; at < bytes; at += 16)
    v128.store(address(pc, 1) + at, i32x4.trunc_sat_f32x4_s(v128.load(address(pc, 2) + at)))
}

@inline
export function boolToFloat(pc: usize): void {
  for (let at = 0, n = word(pc, 3); at < n; at++)
    store<f32>(address(pc, 1) + (at << 2), <f32>load<u8>(address(pc, 2) + at))
}

@inline
export function boolToInt(pc: usize): void {
  for (let at = 0, n = word(pc, 3); at < n; at++)
    store<i32>(address(pc, 1) + (at << 2), <i32>load<u8>(address(pc, 2) + at))
}

@inline
export function select(pc: usize): void {
  for (let at = 0, n = word(pc, 5); at < n; at += 4) {
    const four = i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(v128.load32_zero(address(pc, 2) + at)))
    const mask = i32x4.gt_s(four, i32x4.splat(0))
    const far = at << 2
    v128.store(
      address(pc, 1) + far,
      v128.bitselect(v128.load(address(pc, 3) + far), v128.load(address(pc, 4) + far), mask),
    )
  }
}

@inline
export function fill(pc: usize): void {
  const value = i32x4.splat(word(pc, 2))
  for (let at = 0, bytes = word(pc, 3) << 2; at < bytes; at += 16) v128.store(address(pc, 1) + at, value)
}

export function copy<T>(pc: usize): void {
  const size = <i32>sizeof<T>()
  const n = word(pc, 6)
  const srcStep = word(pc, 10) * size
  const dstStep = word(pc, 14) * size
  const isRun = srcStep == size && dstStep == size
  for (let i = 0, iEnd = word(pc, 3); i < iEnd; i++)
    for (let j = 0, jEnd = word(pc, 4); j < jEnd; j++)
      for (let k = 0, kEnd = word(pc, 5); k < kEnd; k++) {
        let src = address(pc, 2) + (i * word(pc, 7) + j * word(pc, 8) + k * word(pc, 9)) * size
        let dst = address(pc, 1) + (i * word(pc, 11) + j * word(pc, 12) + k * word(pc, 13)) * size
        if (isRun && n >= 16) {
          memory.copy(dst, src, n * size)
          continue
        }
        for (let left = n; left > 0; left--) {
          store<T>(dst, load<T>(src))
          src += srcStep
          dst += dstStep
        }
      }
}

/** dst[row, i] ← on where i is the index of the row, off elsewhere; four bytes a number, whatever its type. */
export function oneHot(pc: usize): void {
  const depth = word(pc, 4)
  let dst = address(pc, 1)
  for (let row = 0, rows = word(pc, 3); row < rows; row++) {
    const index = load<i32>(address(pc, 2) + (row << 2))
    for (let at = 0; at < depth; at++) {
      store<i32>(dst, at == index ? word(pc, 5) : word(pc, 6))
      dst += 4
    }
  }
}

/** Rows of x by index. A row that is not there is NaN, so that a wrong index shows in the loss. */
export function gather(pc: usize): void {
  const limit = word(pc, 6)
  const count = word(pc, 7)
  const bytes = word(pc, 8) << 2
  let dst = address(pc, 1)
  for (let batch = 0, batches = word(pc, 4); batch < batches; batch++)
    for (let outer = 0, outers = word(pc, 5); outer < outers; outer++)
      for (let at = 0; at < count; at++) {
        const index = load<i32>(address(pc, 3) + ((batch * count + at) << 2))
        const row = (batch * outers + outer) * limit + index
        if (index >= 0 && index < limit) memory.copy(dst, address(pc, 2) + row * bytes, bytes)
        else for (let byte = 0; byte < bytes; byte += 4) store<f32>(dst + byte, NaN)
        dst += bytes
      }
}

export function segmentSum(pc: usize): void {
  const inner = word(pc, 5)
  const segments = word(pc, 6)
  memory.fill(address(pc, 1), 0, (segments * inner) << 2)
  let x = address(pc, 2)
  for (let row = 0, rows = word(pc, 4); row < rows; row++) {
    const segment = load<i32>(address(pc, 3) + (row << 2))
    const dst = address(pc, 1) + ((segment * inner) << 2)
    if (segment >= 0 && segment < segments)
      for (let at = 0; at < inner << 2; at += 4) store<f32>(dst + at, load<f32>(dst + at) + load<f32>(x + at))
    x += inner << 2
  }
}
