const ordinary = new Map([
  ['×', 'x'],
  ['·', 'x'],
  ['*', 'x'],
  ['−', '-'],
  ['–', '-'],
  ['’', "'"],
])

/** The words of an answer, with case, accents, articles, hyphens between words and thousands separators left aside. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[×·*−–’]/g, (sign) => ordinary.get(sign) ?? sign)
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .replace(/(?<=\p{L}{2})-(?=\p{L}{2})/gu, ' ')
    // Signs of a formula are words of their own, however they are spaced.
    .replace(/(\d)\s*x\s*(?=\d)/g, '$1 x ')
    .replace(/[-+/()=^%]/g, ' $& ')
    .replace(/[.,;:!?"]+(?=\s|$)/g, ' ')
  return plain.split(/\s+/).filter((word) => word && !['the', 'a', 'an'].includes(word))
}

/** "categories" of "category", "softmaxes" of "softmax", "matrices" of "matrix". */
function isPluralOf(many: string, one: string): boolean {
  if (one.length < 3 || /\d/.test(one)) return false
  if (many === `${one}s` || many === `${one}es`) return true
  return many === one.replace(/y$/, 'ies') || many === one.replace(/[ie]x$/, 'ices')
}

const isSameWord = (one: string, other: string) => one === other || isPluralOf(one, other) || isPluralOf(other, one)

/**
 * Is it one of the accepted answers, whatever its case, accents, articles and plurals? An answer that only holds the
 * right words among others is not.
 */
export function isAccepted(typed: string, accepts: readonly string[]): boolean {
  const words = wordsOf(typed)
  if (words.length === 0) return false
  return accepts.some((accepted) => {
    const wanted = wordsOf(accepted)
    return wanted.length === words.length && wanted.every((word, at) => isSameWord(word, words[at] ?? ''))
  })
}
