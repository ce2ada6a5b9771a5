import { normal } from '@/lib/core/random/random'
import { imageSide } from '../pictures/shape-images'
import { createRandom, draws } from '../random'
import type { FilterSettings } from './settings'

const size = imageSide ** 2
export const trainCount = 16
export const freshCount = 16

/** Independent normal pixels; stripes have one number a column, so that all rows are the same. */
export function drawImages(kind: FilterSettings['images'], seed: number): readonly Float32Array[] {
  const random = createRandom(seed, 'train')
  return Array.from({ length: trainCount }, () => {
    const pixels = draws(kind === 'stripes' ? imageSide : size, () => normal(random))
    return Float32Array.from({ length: size }, (_, at) => pixels[at % pixels.length] ?? 0)
  })
}

/** Noise on which filters are compared, whatever they learned from. */
export function drawFresh(seed: number): readonly Float32Array[] {
  const random = createRandom(seed, 'fresh')
  return Array.from({ length: freshCount }, () => draws(size, () => normal(random)))
}

/** The picture on which the filters are seen at work: a block, and a line that climbs beside it. */
export const shownPicture = Float32Array.from({ length: size }, (_, at) => {
  const [row, column] = [Math.floor(at / imageSide), at % imageSide]
  const isBlock = row >= 2 && row <= 8 && column >= 2 && column <= 7
  const isLine = row + column === 19 && row >= 5 && column >= 5
  return isBlock || isLine ? 1 : 0
})
