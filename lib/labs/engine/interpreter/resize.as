import * as op from '../opcodes'
import { address, word } from './words'

/** How far one pixel of the output lies from the next in the input. */
@inline
function ratio(from: i32, to: i32, alignCorners: bool): f64 {
  return alignCorners && to > 1 ? <f64>(from - 1) / <f64>(to - 1) : <f64>from / <f64>to
}

/** Bilinear, forward (dst is the large image) and gradient (dst is the small one, src the gradient of the large). */
export function bilinear(kind: i32, pc: usize): void {
  const h = word(pc, 4)
  const w = word(pc, 5)
  const c = word(pc, 6)
  const oh = word(pc, 7)
  const ow = word(pc, 8)
  const isGrad = kind == op.RESIZE_BILINEAR_GRAD
  const half = word(pc, 10) != 0 ? 0.5 : 0
  const down = ratio(h, oh, word(pc, 9) != 0)
  const right = ratio(w, ow, word(pc, 9) != 0)
  let image = isGrad ? address(pc, 1) : address(pc, 2)
  let out = isGrad ? address(pc, 2) : address(pc, 1)
  if (isGrad) memory.fill(image, 0, (word(pc, 3) * h * w * c) << 2)
  for (let batch = 0, batches = word(pc, 3); batch < batches; batch++) {
    for (let oy = 0; oy < oh; oy++) {
      const y = down * (<f64>oy + half) - half
      const y0 = max(0, <i32>Math.floor(y))
      const y1 = min(h - 1, <i32>Math.ceil(y))
      const yShare = y - <f64>y0
      for (let ox = 0; ox < ow; ox++) {
        const x = right * (<f64>ox + half) - half
        const x0 = max(0, <i32>Math.floor(x))
        const x1 = min(w - 1, <i32>Math.ceil(x))
        const xShare = x - <f64>x0
        for (let channel = 0; channel < c; channel++) {
          const a = image + (((y0 * w + x0) * c + channel) << 2)
          const b = image + (((y0 * w + x1) * c + channel) << 2)
          const d = image + (((y1 * w + x0) * c + channel) << 2)
          const e = image + (((y1 * w + x1) * c + channel) << 2)
          if (isGrad) {
            const dy = <f64>load<f32>(out)
            addTo(a, dy * (1 - yShare) * (1 - xShare))
            addTo(b, dy * (1 - yShare) * xShare)
            addTo(d, dy * yShare * (1 - xShare))
            addTo(e, dy * yShare * xShare)
          } else {
            const top = <f64>load<f32>(a) + <f64>(load<f32>(b) - load<f32>(a)) * xShare
            const bottom = <f64>load<f32>(d) + <f64>(load<f32>(e) - load<f32>(d)) * xShare
            store<f32>(out, <f32>(top + (bottom - top) * yShare))
          }
          out += 4
        }
      }
    }
    image += (h * w * c) << 2
  }
}

@inline
function addTo(at: usize, value: f64): void {
  store<f32>(at, <f32>(<f64>load<f32>(at) + value))
}

/** Nearest neighbour: each pixel of the large image is a copy of one of the small, so the gradient adds there. */
export function nearest(kind: i32, pc: usize): void {
  const h = word(pc, 4)
  const w = word(pc, 5)
  const c = word(pc, 6)
  const oh = word(pc, 7)
  const ow = word(pc, 8)
  const isGrad = kind == op.RESIZE_NEAREST_GRAD
  const alignCorners = word(pc, 9) != 0
  const half = word(pc, 10) != 0 ? 0.5 : 0
  const down = ratio(h, oh, alignCorners)
  const right = ratio(w, ow, alignCorners)
  let image = isGrad ? address(pc, 1) : address(pc, 2)
  let out = isGrad ? address(pc, 2) : address(pc, 1)
  if (isGrad) memory.fill(image, 0, (word(pc, 3) * h * w * c) << 2)
  for (let batch = 0, batches = word(pc, 3); batch < batches; batch++) {
    for (let oy = 0; oy < oh; oy++)
      for (let ox = 0; ox < ow; ox++) {
        const y = place(down * (<f64>oy + half), alignCorners, h)
        const x = place(right * (<f64>ox + half), alignCorners, w)
        const pixel = image + (((y * w + x) * c) << 2)
        for (let at = 0; at < c << 2; at += 4) {
          if (isGrad) store<f32>(pixel + at, load<f32>(pixel + at) + load<f32>(out))
          else store<f32>(out, load<f32>(pixel + at))
          out += 4
        }
      }
    image += (h * w * c) << 2
  }
}

@inline
function place(at: f64, alignCorners: bool, size: i32): i32 {
  return max(0, min(size - 1, <i32>(alignCorners ? Math.floor(at + 0.5) : Math.floor(at))))
}
