import { inShownOrder, shownLength } from './options'
import type { ChoiceEntry } from './quiz-file'

/** How often one would be right who knows nothing and guesses by a habit, as a share of the items. */
export interface Guessing {
  readonly items: number
  /** By drawing lots. */
  readonly chance: number
  /** By taking the longest option; ties share the hit. */
  readonly longest: number
  /** By taking the place where the key stands most often: numbers ascending, words as in the file. */
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

/** How often the key stands at the first, second, … place, choose-one items. */
export function keyPositions(entries: readonly ChoiceEntry[]): number[] {
  const ones = entries.filter(({ select }) => select === 'one')
  const places = ones.map(({ options }) => inShownOrder(options).findIndex(({ key }) => key))
  return [0, 1, 2, 3, 4].map((place) => places.filter((each) => each === place).length)
}

/** 1 when the option of the highest score is the key, a share of 1 when it ties with others, else 0. */
function hit(entry: ChoiceEntry, score: (option: ChoiceEntry['options'][number]) => number): number {
  const scores = entry.options.map(score)
  const best = Math.max(...scores)
  if (scores[keyAt(entry)] !== best) return 0
  return 1 / scores.filter((each) => each === best).length
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))

/** How often words stand in keys and in distractors; items can be put in and taken out. */
class WordTally {
  readonly #seen = new Map<string, { key: number; other: number }>()

  count({ options }: ChoiceEntry, by: 1 | -1): void {
    for (const { key, text } of options)
      for (const word of wordsOf(text)) {
        const tally = this.#seen.get(word) ?? { key: 0, other: 0 }
        // Distractors outnumber keys: together they weigh as much as one key.
        if (key) tally.key += by
        else tally.other += by / (options.length - 1)
        this.#seen.set(word, tally)
      }
  }

  /** Log of the odds that a word stands in a key, with add-one smoothing; above 0 it speaks for the key. */
  weigh(word: string): number {
    const { key, other } = this.#seen.get(word) ?? { key: 0, other: 0 }
    return Math.log((key + 1) / (other + 1))
  }

  get words(): string[] {
    return [...this.#seen.keys()]
  }
}

function tallyOf(entries: readonly ChoiceEntry[]): WordTally {
  const tally = new WordTally()
  for (const entry of entries) tally.count(entry, 1)
  return tally
}

const guessByTerms = (entries: readonly ChoiceEntry[]) => mean(termHits(entries))

/** Leave-one-out naive Bayes, a hit per item: words are weighed by all items but the one that is guessed. */
function termHits(entries: readonly ChoiceEntry[]): number[] {
  const tally = tallyOf(entries)
  return entries.map((entry) => {
    tally.count(entry, -1)
    const result = hit(entry, ({ text }) => mean([...wordsOf(text)].map((word) => tally.weigh(word))))
    tally.count(entry, 1)
    return result
  })
}

/** Ids of the items that one gets right by the words of other items' keys: the ones to look at when many are. */
export function guessedByTerms(all: readonly ChoiceEntry[]): string[] {
  const entries = all.filter(({ select }) => select === 'one')
  const hits = termHits(entries)
  return entries.flatMap(({ id }, at) => (hits[at] === 1 ? [id] : []))
}

/** The words that give most away: those of keys, and those of distractors. */
export function tellingWords(all: readonly ChoiceEntry[], count: number): { keys: string[]; distractors: string[] } {
  const tally = tallyOf(all.filter(({ select }) => select === 'one'))
  const sorted = tally.words.toSorted((a, b) => tally.weigh(b) - tally.weigh(a) || (a < b ? -1 : 1))
  return { keys: sorted.slice(0, count), distractors: sorted.slice(-count).reverse() }
}
