import * as op from '../opcodes'
import { all } from './vector-math'
import { horizontal, vertical } from './window'
import { address, storeSome, word } from './words'

/** Pooling and its gradients, four channels at a time; the words of the window are those of window.as. */
@inline
export function pool(kind: i32, pc: usize): void {
  const first = kind == op.MAX_POOL_GRAD ? 4 : 3
  const isForward = kind == op.MAX_POOL || kind == op.AVG_POOL
  const h = word(pc, first + 1)
  const w = word(pc, first + 2)
  const channels = word(pc, first + 3)
  const bytes = channels << 2
  const kh = word(pc, first + 4)
  const kw = word(pc, first + 5)
  const oh = word(pc, first + 6)
  const ow = word(pc, first + 7)
  const strideY = vertical(word(pc, first + 8))
  const strideX = horizontal(word(pc, first + 8))
  const dilations = word(pc, first + 9)
  const padY = vertical(word(pc, first + 10))
  const padX = horizontal(word(pc, first + 10))
  const batches = word(pc, first)
  // The side with a number per window; the image that windows look at; and from a pixel there to its gradient.
  let out = isForward ? address(pc, 1) : address(pc, 2)
  let image = kind == op.MAX_POOL_GRAD ? address(pc, 3) : isForward ? address(pc, 2) : address(pc, 1)
  const shift = address(pc, 1) - image
  if (!isForward) memory.fill(address(pc, 1), 0, batches * h * w * bytes)
  const share = all(<f32>1 / <f32>(kh * kw))
  for (let batch = 0; batch < batches; batch++) {
    for (let oy = 0; oy < oh; oy++)
      for (let ox = 0; ox < ow; ox++) {
        const top = oy * strideY - padY
        const left = ox * strideX - padX
        for (let channel = 0; channel < channels; channel += 4) {
          const few = channels - channel
          let best = all(-Infinity)
          let bestAt = i32x4.splat(-1)
          let total = all(0)
          let count = 0
          for (let at = 0, end = kh * kw; at < end; at++) {
            const pixel = pixelAt(image + (channel << 2), at, top, left, h, w, kw, bytes, dilations)
            if (pixel == 0) continue
            if (kind == op.AVG_POOL_GRAD) {
              storeSome(pixel, f32x4.add(v128.load(pixel), f32x4.mul(v128.load(out + (channel << 2)), share)), few)
              continue
            }
            const value = v128.load(pixel)
            // The first of several equal maxima counts, as in the cpu backend.
            if (kind == op.MAX_POOL_GRAD) bestAt = v128.bitselect(i32x4.splat(at), bestAt, f32x4.gt(value, best))
            if (kind == op.AVG_POOL) total = f32x4.add(total, value)
            else best = f32x4.pmax(best, value)
            count++
          }
          if (kind == op.MAX_POOL) storeSome(out + (channel << 2), best, few)
          if (kind == op.AVG_POOL) storeSome(out + (channel << 2), f32x4.div(total, all(<f32>count)), few)
          if (kind == op.MAX_POOL_GRAD)
            for (let at = 0, end = kh * kw; at < end; at++) {
              const pixel = pixelAt(image + (channel << 2), at, top, left, h, w, kw, bytes, dilations)
              if (pixel == 0) continue
              const mine = v128.and(v128.load(out + (channel << 2)), i32x4.eq(bestAt, i32x4.splat(at)))
              storeSome(pixel + shift, f32x4.add(v128.load(pixel + shift), mine), few)
            }
        }
        out += bytes
      }
    image += h * w * bytes
  }
}

/** The address of the `at`-th pixel of a window, 0 where it lies in the padding. */
@inline
function pixelAt(
  image: usize, at: i32, top: i32, left: i32, h: i32, w: i32, kw: i32, bytes: i32, dilations: i32,
): usize {
  const y = top + (at / kw) * vertical(dilations)
  const x = left + (at % kw) * horizontal(dilations)
  if (y < 0 || y >= h || x < 0 || x >= w) return 0
  return image + (y * w + x) * bytes
}
