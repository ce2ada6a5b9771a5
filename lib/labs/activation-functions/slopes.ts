/** A unit is silent when its mean slope over the training points is below this: next to no gradient passes it. */
export const silentBelow = 0.01

/** What the page draws an arm from: all of it over the training points. */
export type ActivationLook = {
  /** Mean slope of every hidden unit, layer by layer: [depth · width]. */
  readonly slopes: Float32Array
  /** Share of points at which the sum of the unit is above zero: [depth · width]. */
  readonly positive: Float32Array
  /** Share of the layer's sums that lie around each of `centres`; what lies beyond counts to the ends: [depth · 9]. */
  readonly spread: Float32Array
  /** Probability of class 1 over the plane: [mapSide²]. */
  readonly map: Float32Array
}
export const centres = [-4, -3, -2, -1, 0, 1, 2, 3, 4] as const

/** Share of silent units in every layer of so many units. */
export const silentShares = (slopes: Float32Array, width: number) =>
  Array.from({ length: slopes.length / width }, (_, layer) => {
    const units = slopes.subarray(layer * width, (layer + 1) * width)
    return units.filter((slope) => slope < silentBelow).length / width
  })

/** The mean over points of what `of` makes of every unit's sum; `sums` is [points, units]. */
export const meansOf = (sums: Float32Array, units: number, of: (sum: number) => number) =>
  Float32Array.from({ length: units }, (_, unit) => {
    let total = 0
    for (let at = unit; at < sums.length; at += units) total += of(sums[at] ?? 0)
    return (total * units) / sums.length
  })

/** Share of sums around each centre. */
export function spreadOf(sums: Float32Array) {
  const counts = new Float32Array(centres.length)
  for (const sum of sums) {
    const at = Math.max(0, Math.min(centres.length - 1, Math.round(sum) + 4))
    counts[at] = (counts[at] ?? 0) + 1 / sums.length
  }
  return counts
}
