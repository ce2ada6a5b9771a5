import type { ChoiceEntry } from './quiz-file'

/** Letters as they are shown: a TeX command counts as one sign, its braces and dollars as none. */
export const shownLength = (text: string) =>
  text
    .replace(/\\(text|mathrm|mathbf|operatorname|frac|left|right)\b/g, '')
    .replace(/\\[a-zA-Z]+/g, 'x')
    .replace(/[${}^_\\`*]/g, '')
    .replace(/\s+/g, ' ').length

export const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(shownLength))

export const countKeys = ({ options }: ChoiceEntry) => options.filter((option) => option.key).length

/** The one number an option holds, before its unit, as in "1,280 parameters"; null for a shape, a range, a power. */
export function numberOf(text: string): number | null {
  const plain = text
    .replace(/[$\\]/g, '')
    .replace(/[−–]/g, '-')
    .replace(/(\d)[,{}\u202f ]+(?=\d{3}\b)/g, '$1')
  const found = /^(?:about |roughly |≈ ?)?(-?\d+(?:\.\d+)?)[^\d^]*$/.exec(plain.trim())
  return found ? Number(found[1]) : null
}

/** Do the options ask for a number, each of them short and beginning with one? */
export const isNumeric = (texts: readonly string[]) =>
  texts.every((text) => numberOf(text) !== null && text.split(/\s+/).length <= 4)

/** What stands behind the number of an option, and how many decimals it has: "12.5 MB" gives "MB" and 1; one is as many as many. */
export function formatOf(text: string): { unit: string; decimals: number } {
  const plain = text.replace(/[$\\{}]/g, '')
  const [, decimals = ''] = /\d\.(\d+)/.exec(plain) ?? []
  return {
    unit: plain
      .replace(/^[^\d]*[\d., \u202f]*\d/, '')
      .trim()
      .replace(/s$/, ''),
    decimals: decimals.length,
  }
}

/** Numbers in ascending order, as they are shown; words as they stand in the file. */
export function inShownOrder<Option extends { text: string }>(options: readonly Option[]): readonly Option[] {
  if (!isNumeric(options.map(({ text }) => text))) return options
  return options.toSorted((a, b) => (numberOf(a.text) ?? 0) - (numberOf(b.text) ?? 0))
}

/** Whether the text of one option is longer (or shorter) than each other's. */
export function standsOut(texts: readonly string[], at: number, which: 'longest' | 'shortest'): boolean {
  const own = shownLength(texts[at] ?? '')
  return texts.every((text, other) => {
    if (other === at) return true
    return which === 'longest' ? shownLength(text) < own : shownLength(text) > own
  })
}
