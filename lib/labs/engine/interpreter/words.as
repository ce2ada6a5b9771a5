/** Word `at` of the instruction at `pc`. */
@inline
export function word(pc: usize, at: i32): i32 {
  return load<i32>(pc + (<usize>at << 2))
}

/** The same word, as an address. */
@inline
export function address(pc: usize, at: i32): usize {
  return <usize>word(pc, at)
}

@inline
export function float(pc: usize, at: i32): f32 {
  return load<f32>(pc + (<usize>at << 2))
}

/** Stores the first one to four numbers of a vector. */
@inline
export function storeSome(at: usize, value: v128, count: i32): void {
  if (count >= 4) {
    v128.store(at, value)
    return
  }
  v128.store_lane<f32>(at, value, 0)
  if (count > 1) v128.store_lane<f32>(at, value, 1, 4)
  if (count > 2) v128.store_lane<f32>(at, value, 2, 8)
}

/** All bits of the first `count` of four numbers. */
@inline
export function firstOf(count: i32): v128 {
  return i32x4.lt_s(i32x4(0, 1, 2, 3), i32x4.splat(count))
}
