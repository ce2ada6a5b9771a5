/** Letters to change, add or drop to turn one word into the other (Levenshtein 1966). */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const above = row
    row = [i]
    for (let j = 1; j <= other.length; j++) {
      const change = (above[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
  }
  return row[other.length] ?? 0
}

/** The page whose address is nearest to the one asked for; null when none is alike by two thirds. */
export function nearest<Place extends { readonly href: string }>(path: string, places: readonly Place[]): Place | null {
  const allowed = path.length / 3
  const near = places
    .map((place) => ({ place, off: distance(path, place.href) }))
    .filter(({ off }) => off <= allowed)
    .sort((a, b) => a.off - b.off)
  return near[0]?.place ?? null
}
