import type { backend_util } from '@tensorflow/tfjs-core'

export type Shape4 = [number, number, number, number]

/** The eleven words of a window, in the order in which the interpreter reads them. */
export function windowWords(info: backend_util.Conv2DInfo): number[] {
  const { batchSize, inHeight, inWidth, inChannels, filterHeight, filterWidth, outHeight, outWidth } = info
  return [
    ...[batchSize, inHeight, inWidth, inChannels, filterHeight, filterWidth, outHeight, outWidth],
    pack(info.strideHeight, info.strideWidth),
    pack(info.dilationHeight, info.dilationWidth),
    pack(info.padInfo.top, info.padInfo.left),
  ]
}

const pack = (vertical: number, horizontal: number) => vertical | (horizontal << 16)
