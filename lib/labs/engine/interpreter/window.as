import * as op from '../opcodes'
import { address, word } from './words'

// The eleven words of a window, which begin at word `first`: batch, height, width, channels, filter height, filter
// width, out height, out width, and stride, dilation and padding with the vertical one in the low half.

@inline
function vertical(packed: i32): i32 {
  return packed & 0xffff
}

@inline
function horizontal(packed: i32): i32 {
  return packed >>> 16
}

/** Walks every window; `kind` is known where this is called, so each operation gets a loop of its own. */
@inline
export function windows(kind: i32, pc: usize): void {
  const first = kind == op.MAX_POOL_GRAD ? 4 : 3
  const h = word(pc, first + 1)
  const w = word(pc, first + 2)
  const c = word(pc, first + 3)
  const kh = word(pc, first + 4)
  const kw = word(pc, first + 5)
  const strides = word(pc, first + 8)
  const dilations = word(pc, first + 9)
  const pads = word(pc, first + 10)
  const bytes = c << 2
  const batches = word(pc, first)
  if (kind == op.COL2IM || kind == op.MAX_POOL_GRAD || kind == op.AVG_POOL_GRAD)
    memory.fill(address(pc, 1), 0, batches * h * w * bytes)
  // The side that has an entry per window, and the side that is the image.
  let out = kind == op.IM2COL || kind == op.MAX_POOL || kind == op.AVG_POOL ? address(pc, 1) : address(pc, 2)
  let image = kind == op.MAX_POOL_GRAD ? address(pc, 3) : out == address(pc, 1) ? address(pc, 2) : address(pc, 1)
  // From a pixel of x to the same pixel of its gradient.
  const shift = address(pc, 1) - image
  for (let batch = 0; batch < batches; batch++) {
    for (let oy = 0, oh = word(pc, first + 6); oy < oh; oy++)
      for (let ox = 0, ow = word(pc, first + 7); ox < ow; ox++) {
        const top = oy * vertical(strides) - vertical(pads)
        const left = ox * horizontal(strides) - horizontal(pads)
        if (kind == op.IM2COL || kind == op.COL2IM)
          for (let ky = 0; ky < kh; ky++)
            for (let kx = 0; kx < kw; kx++) {
              const y = top + ky * vertical(dilations)
              const x = left + kx * horizontal(dilations)
              const inside = y >= 0 && y < h && x >= 0 && x < w
              const pixel = image + (y * w + x) * bytes
              if (kind == op.IM2COL) pick(out, pixel, inside, bytes)
              else if (inside) addTo(pixel, out, bytes)
              out += bytes
            }
        else {
          for (let channel = 0; channel < bytes; channel += 4)
            pool(kind, shift, out + channel, image + channel, top, left, h, w, bytes, kh, kw, dilations)
          out += bytes
        }
      }
    image += h * w * bytes
  }
}

@inline
function pick(dst: usize, pixel: usize, inside: bool, bytes: i32): void {
  let at = 0
  if (!inside) {
    for (; at < bytes; at += 4) store<i32>(dst + at, 0)
    return
  }
  for (; at + 16 <= bytes; at += 16) v128.store(dst + at, v128.load(pixel + at))
  for (; at < bytes; at += 4) store<i32>(dst + at, load<i32>(pixel + at))
}

@inline
function addTo(pixel: usize, from: usize, bytes: i32): void {
  let at = 0
  for (; at + 16 <= bytes; at += 16)
    v128.store(pixel + at, f32x4.add(v128.load(pixel + at), v128.load(from + at)))
  for (; at < bytes; at += 4) store<f32>(pixel + at, load<f32>(pixel + at) + load<f32>(from + at))
}

/** One window of one channel. The first of several equal maxima counts, as in the cpu backend. */
@inline
function pool(
  kind: i32, shift: usize, out: usize, image: usize, top: i32, left: i32,
  h: i32, w: i32, bytes: i32, kh: i32, kw: i32, dilations: i32,
): void {
  let best: f32 = -Infinity
  let bestAt: usize = 0
  let total: f32 = 0
  let count = 0
  const share = kind == op.AVG_POOL_GRAD ? load<f32>(out) * (<f32>1 / <f32>(kh * kw)) : 0
  for (let ky = 0; ky < kh; ky++) {
    const y = top + ky * vertical(dilations)
    if (y < 0 || y >= h) continue
    for (let kx = 0; kx < kw; kx++) {
      const x = left + kx * horizontal(dilations)
      if (x < 0 || x >= w) continue
      const at = image + (y * w + x) * bytes
      const value = load<f32>(at)
      if (kind == op.AVG_POOL_GRAD) store<f32>(at, value + share)
      else if (kind == op.AVG_POOL) {
        total += value
        count++
      } else if (value > best) {
        best = value
        bestAt = at
      }
    }
  }
  if (kind == op.MAX_POOL) store<f32>(out, best)
  if (kind == op.MAX_POOL_GRAD && bestAt != 0)
    store<f32>(bestAt + shift, load<f32>(bestAt + shift) + load<f32>(out))
  if (kind == op.AVG_POOL) store<f32>(out, total / <f32>count)
}
