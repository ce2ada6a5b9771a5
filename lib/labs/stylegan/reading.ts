import { ground, side } from './colour-shapes'

/** Where the shape of a picture lies, in pixels down and across, and what colour it has. */
export type Reading = { readonly place: readonly number[]; readonly colour: readonly number[] }

/** Centre and mean colour of the pixels, each weighted by its squared distance from the ground. */
export function readPicture(picture: Float32Array): Reading {
  let [total, down, across, red, green, blue] = [1e-6, 0, 0, 0, 0, 0]
  for (let pixel = 0; pixel < side ** 2; pixel++) {
    const [r, g, b] = [picture[3 * pixel] ?? 0, picture[3 * pixel + 1] ?? 0, picture[3 * pixel + 2] ?? 0]
    const weight = (r - ground) ** 2 + (g - ground) ** 2 + (b - ground) ** 2
    total += weight
    down += weight * Math.floor(pixel / side)
    across += weight * (pixel % side)
    red += weight * r
    green += weight * g
    blue += weight * b
  }
  return { place: [down / total, across / total], colour: [red / total, green / total, blue / total] }
}

/**
 * How far something has gone from one point to another, by its projection on the way between them, in sum over pairs: 0
 * is all at the first, 1 all at the second.
 */
export function shareOfWay(trios: readonly Record<'from' | 'now' | 'to', readonly number[]>[]) {
  let [gone, all] = [0, 0]
  for (const { from, now, to } of trios)
    from.forEach((start, at) => {
      const way = (to[at] ?? 0) - start
      gone += way * ((now[at] ?? 0) - start)
      all += way * way
    })
  return all > 0 ? gone / all : 0
}
