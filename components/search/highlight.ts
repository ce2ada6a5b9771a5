export interface Piece {
  readonly text: string
  readonly hit: boolean
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Cuts a title where a word of it begins with one of the words. */
export function highlight(title: string, words: readonly string[]): Piece[] {
  const known = words.filter(Boolean).map(escaped)
  if (known.length === 0) return [{ text: title, hit: false }]
  const beginnings = new RegExp(`(?<![\\p{L}\\p{N}])(${known.join('|')})`, 'giu')
  // split() with one group puts every match at an odd place.
  return title
    .split(beginnings)
    .map((text, index) => ({ text, hit: index % 2 === 1 }))
    .filter(({ text }) => text)
}
