const apart = 13

/** Heights of the names at the ends of lines, in pixels, moved down where they would lie on each other. */
export function endLabels(ends: readonly number[]): readonly (number | null)[] {
  const order = ends.map((at, line) => ({ at, line })).filter(({ at }) => !Number.isNaN(at))
  order.sort((one, other) => one.at - other.at)
  const placed: (number | null)[] = ends.map(() => null)
  let lowest = Number.NEGATIVE_INFINITY
  for (const { at, line } of order) {
    lowest = Math.max(at, lowest + apart)
    placed[line] = lowest
  }
  return placed
}
