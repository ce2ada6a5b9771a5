/** A pair of fronts that a learner could take for one another. */
export interface Twins {
  readonly first: string
  readonly second: string
  /** Shared words by all words, 0 to 1; 1 means the same front. */
  readonly likeness: number
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** Pairs of at least the given likeness (Jaccard index of their words). */
export function findTwins(fronts: ReadonlyMap<string, string>, atLeast: number): Twins[] {
  const all = [...fronts].map(([id, front]) => ({ id, words: wordsOf(front) }))
  return all.flatMap((a, at) =>
    all.slice(at + 1).flatMap((b) => {
      // The index is at most the smaller set by the larger one: most pairs are done here.
      const [small, large] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words]
      if (small.size < atLeast * large.size) return []
      const both = [...small].filter((word) => large.has(word)).length
      const likeness = both / (a.words.size + b.words.size - both)
      return likeness >= atLeast ? [{ first: a.id, second: b.id, likeness }] : []
    }),
  )
}
