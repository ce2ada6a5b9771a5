import { stackRows, unstackRows } from '../pictures/rows'
import type { Moment } from './schedule'
import { pictures as allReal, type Picture, realAt, resized } from './shapes'

/** Every picture brought to 4 × 4 pixels, [count, 16]. */
export const layoutsOf = (pictures: readonly Picture[]) => stackRows(pictures.map((picture) => resized(picture, 4)))

/** Mean over pictures of Pearson's correlation between their pixels then and now. */
export function likeness(then: Float32Array, now: Float32Array, size: number) {
  const [before, after] = [unstackRows(then, size), unstackRows(now, size)]
  return meanOf(before.map((picture, at) => correlation(picture, after[at] ?? picture)))
}

function correlation(one: Picture, other: Picture) {
  const [a, b] = [centred(one), centred(other)]
  const length = Math.sqrt(dot(a, a) * dot(b, b))
  return length > 0 ? dot(a, b) / length : 0
}

const centred = (picture: Picture) => {
  const mean = meanOf([...picture])
  return picture.map((value) => value - mean)
}

const dot = (a: Picture, b: Picture) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)

export const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, value) => sum + value, 0) / numbers.length

/** Mean squared difference of a pixel. */
export const differenceOf = (one: Float32Array, other: Float32Array) =>
  one.reduce((sum, value, at) => sum + (value - (other[at] ?? 0)) ** 2, 0) / one.length

/** Mean over pictures of the difference from the nearest real one, as real ones are at that moment. */
export function errorOf(pictures: readonly Picture[], moment: Moment) {
  const targets = allReal.map((picture) => realAt(picture, moment))
  return meanOf(pictures.map((picture) => Math.min(...targets.map((target) => differenceOf(picture, target)))))
}
