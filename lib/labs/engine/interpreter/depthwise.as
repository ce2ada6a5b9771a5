import * as op from '../opcodes'
import { horizontal, vertical } from './window'
import { address, word } from './words'

/**
 * A filter of its own for every channel: filter is [height, width, channels, multiplier] and channel c gives the output
 * channels c · multiplier and on. Forward and both gradients walk the same windows and differ in what they write.
 */
@inline
export function depthwise(kind: i32, pc: usize): void {
  const h = word(pc, 5)
  const w = word(pc, 6)
  const channels = word(pc, 7)
  const kh = word(pc, 8)
  const kw = word(pc, 9)
  const oh = word(pc, 10)
  const ow = word(pc, 11)
  const strides = word(pc, 12)
  const dilations = word(pc, 13)
  const pads = word(pc, 14)
  const multiplier = word(pc, 15)
  const batches = word(pc, 4)
  const outs = channels * multiplier
  // Roles of the three buffers: image side, filter side, output side; the one at word 1 is written.
  const image = kind == op.DEPTHWISE_GRAD_INPUT ? address(pc, 1) : address(pc, 2)
  const filter = kind == op.DEPTHWISE_GRAD_FILTER ? address(pc, 1) : address(pc, 3)
  const output =
    kind == op.DEPTHWISE ? address(pc, 1) : kind == op.DEPTHWISE_GRAD_INPUT ? address(pc, 2) : address(pc, 3)
  const written =
    kind == op.DEPTHWISE ? batches * oh * ow * outs
    : kind == op.DEPTHWISE_GRAD_INPUT ? batches * h * w * channels
    : kh * kw * outs
  memory.fill(address(pc, 1), 0, written << 2)
  for (let batch = 0; batch < batches; batch++)
    for (let oy = 0; oy < oh; oy++)
      for (let ox = 0; ox < ow; ox++)
        for (let ky = 0; ky < kh; ky++) {
          const y = oy * vertical(strides) - vertical(pads) + ky * vertical(dilations)
          if (y < 0 || y >= h) continue
          for (let kx = 0; kx < kw; kx++) {
            const x = ox * horizontal(strides) - horizontal(pads) + kx * horizontal(dilations)
            if (x < 0 || x >= w) continue
            const pixel = image + ((((batch * h + y) * w + x) * channels) << 2)
            const weight = filter + (((ky * kw + kx) * outs) << 2)
            const out = output + ((((batch * oh + oy) * ow + ox) * outs) << 2)
            for (let channel = 0; channel < channels; channel++)
              for (let copy = 0; copy < multiplier; copy++) {
                const p = pixel + (channel << 2)
                const f = weight + ((channel * multiplier + copy) << 2)
                const o = out + ((channel * multiplier + copy) << 2)
                if (kind == op.DEPTHWISE) store<f32>(o, load<f32>(o) + load<f32>(p) * load<f32>(f))
                else if (kind == op.DEPTHWISE_GRAD_INPUT) store<f32>(p, load<f32>(p) + load<f32>(o) * load<f32>(f))
                else store<f32>(f, load<f32>(f) + load<f32>(p) * load<f32>(o))
              }
          }
        }
}
