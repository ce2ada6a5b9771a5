import * as op from '../opcodes'
import { address, word } from './words'

// The eleven words of a window, which begin at word 3: batch, height, width, channels, filter height, filter width, out
// height, out width, and stride, dilation and padding with the vertical one in the low half.

@inline
export function vertical(packed: i32): i32 {
  return packed & 0xffff
}

@inline
export function horizontal(packed: i32): i32 {
  return packed >>> 16
}

/**
 * Between an image and its windows, a row of numbers for each: IM2COL copies them out, COL2IM adds them back. `kind` is
 * known where this is called, so each gets a loop of its own.
 */
@inline
export function windows(kind: i32, pc: usize): void {
  const h = word(pc, 4)
  const w = word(pc, 5)
  const bytes = word(pc, 6) << 2
  const kh = word(pc, 7)
  const kw = word(pc, 8)
  const oh = word(pc, 9)
  const ow = word(pc, 10)
  const strideY = vertical(word(pc, 11))
  const strideX = horizontal(word(pc, 11))
  const down = vertical(word(pc, 12))
  const right = horizontal(word(pc, 12))
  const padY = vertical(word(pc, 13))
  const padX = horizontal(word(pc, 13))
  let image = kind == op.IM2COL ? address(pc, 2) : address(pc, 1)
  let row = kind == op.IM2COL ? address(pc, 1) : address(pc, 2)
  const batches = word(pc, 3)
  if (kind == op.COL2IM) memory.fill(image, 0, batches * h * w * bytes)
  for (let batch = 0; batch < batches; batch++) {
    for (let oy = 0; oy < oh; oy++)
      for (let ox = 0; ox < ow; ox++) {
        const left = ox * strideX - padX
        const isWhole = right == 1 && left >= 0 && left + kw <= w
        let y = oy * strideY - padY
        for (let ky = 0; ky < kh; ky++) {
          const line = image + y * w * bytes
          if (y < 0 || y >= h) {
            if (kind == op.IM2COL) clear(row, kw * bytes)
            row += kw * bytes
          } else if (isWhole) {
            move(kind, row, line + left * bytes, kw * bytes)
            row += kw * bytes
          } else
            for (let kx = 0; kx < kw; kx++) {
              const x = left + kx * right
              if (x >= 0 && x < w) move(kind, row, line + x * bytes, bytes)
              else if (kind == op.IM2COL) clear(row, bytes)
              row += bytes
            }
          y += down
        }
      }
    image += h * w * bytes
  }
}

@inline
function clear(row: usize, bytes: i32): void {
  for (let at = 0; at < bytes; at += 4) store<i32>(row + at, 0)
}

@inline
function move(kind: i32, row: usize, pixels: usize, bytes: i32): void {
  let at = 0
  for (; at + 16 <= bytes; at += 16) {
    if (kind == op.IM2COL) v128.store(row + at, v128.load(pixels + at))
    else v128.store(pixels + at, f32x4.add(v128.load(pixels + at), v128.load(row + at)))
  }
  for (; at < bytes; at += 4) {
    if (kind == op.IM2COL) store<i32>(row + at, load<i32>(pixels + at))
    else store<f32>(pixels + at, load<f32>(pixels + at) + load<f32>(row + at))
  }
}
