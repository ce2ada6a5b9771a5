import { shownLength } from './options'
import type { ChoiceEntry } from './quiz-file'

/** How often one would be right who knows nothing and guesses by a habit, as a share of the items. */
export interface Guessing {
  readonly items: number
  /** By drawing lots. */
  readonly chance: number
  /** By taking the longest option; ties share the hit. */
  readonly longest: number
  /** By taking the place in the file where the key stands most often. */
  readonly position: number
  /** By taking the option whose words stood most in other items' keys. */
  readonly terms: number
}

const keyAt = ({ options }: ChoiceEntry) => options.findIndex(({ key }) => key)
const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length)

/** What guessing without knowledge scores on choose-one items. */
export function measureGuessing(all: readonly ChoiceEntry[]): Guessing {
  const entries = all.filter(({ select }) => select === 'one')
  const places = keyPositions(entries)
  return {
    items: entries.length,
    chance: mean(entries.map(({ options }) => 1 / options.length)),
    longest: mean(entries.map((entry) => hit(entry, ({ text }) => shownLength(text)))),
    position: Math.max(0, ...places) / Math.max(1, entries.length),
    terms: guessByTerms(entries),
  }
}

/** How often the key stands at the first, second, … place of the file, choose-one items. */
export function keyPositions(entries: readonly ChoiceEntry[]): number[] {
  const ones = entries.filter(({ select }) => select === 'one')
  return [0, 1, 2, 3, 4].map((place) => ones.filter((entry) => keyAt(entry) === place).length)
}

/** 1 when the option of the highest score is the key, a share of 1 when it ties with others, else 0. */
function hit(entry: ChoiceEntry, score: (option: ChoiceEntry['options'][number]) => number): number {
  const scores = entry.options.map(score)
  const best = Math.max(...scores)
  if (scores[keyAt(entry)] !== best) return 0
  return 1 / scores.filter((each) => each === best).length
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))

/** Leave-one-out naive Bayes: words are weighed by all items but the one that is guessed. */
function guessByTerms(entries: readonly ChoiceEntry[]): number {
  const seen = new Map<string, { key: number; other: number }>()
  const count = (entry: ChoiceEntry, by: 1 | -1) => {
    for (const { key, text } of entry.options)
      for (const word of wordsOf(text)) {
        const tally = seen.get(word) ?? { key: 0, other: 0 }
        tally[key ? 'key' : 'other'] += by
        seen.set(word, tally)
      }
  }
  for (const entry of entries) count(entry, 1)
  return mean(
    entries.map((entry) => {
      count(entry, -1)
      const others = mean(entry.options.map(() => entry.options.length - 1))
      // Add-one smoothing; distractors outnumber keys, so their share is scaled to that of the keys.
      const weight = (word: string) => {
        const { key, other } = seen.get(word) ?? { key: 0, other: 0 }
        return Math.log((key + 1) / (other / others + 1))
      }
      const result = hit(entry, ({ text }) => mean([...wordsOf(text)].map(weight)))
      count(entry, 1)
      return result
    }),
  )
}
