/** How often each word stands in a list. */
export function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

/** Median and maximum of some lengths, 0 of none. */
export function spreadOf(lengths: readonly number[]): { median: number; max: number } {
  const sorted = lengths.toSorted((a, b) => a - b)
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, max: sorted.at(-1) ?? 0 }
}
