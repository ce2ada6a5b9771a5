const apart = 13

/** Heights of the names at the ends of two lines, in pixels, moved apart where they would lie on each other. */
export function endLabels([a = Number.NaN, b = Number.NaN]: readonly number[]): readonly (number | null)[] {
  if (Number.isNaN(a) || Number.isNaN(b)) return [a, b].map((at) => (Number.isNaN(at) ? null : at))
  const missing = Math.max(0, apart - Math.abs(a - b)) / 2
  return a <= b ? [a - missing, b + missing] : [a + missing, b - missing]
}
