import { countWords } from './problem'

/** What a text says against the house rules: a sentence, or false. */
export type Fault = string | false

export const keepFaults = (faults: readonly Fault[]): string[] => faults.filter((fault) => fault !== false)

export const praise = (text: string): Fault =>
  /\b(powerful|crucial|seamless(ly)?|elegant|groundbreaking|revolutionary)\b/i.test(text) &&
  'praise is not a fact: leave the adjective out'

export const absolutes = (text: string): Fault =>
  /(?<!-)\b(always|never|only|guarantees?|solves?)\b/i.test(text) &&
  'an absolute (always, never, only, guarantees, solves): is it true without exception?'

export const pointsElsewhere = (text: string): Fault =>
  /\b(the|see|as|shown|given|mentioned|described) (above|below)\b|\bprevious (card|question|section|answer|item)\b/i.test(
    text,
  ) && 'the text points to a place outside itself ("above", "below", "previous")'

/** Words that date a text: what holds today may not hold in two years. */
export const ages = (text: string, asOf: string | undefined): Fault =>
  asOf === undefined &&
  /\b(currently|nowadays|as of 20\d\d|state of the art|at present|to date)\b/i.test(text) &&
  'a fact that ages ("currently", "state of the art") needs asOf'

/** A line like "197. There are …" would become a list of one and might lose its number. */
export function losesItsNumber(text: string): Fault {
  const numbers = [...text.matchAll(/^(\d+)\. /gm)].map(([, number]) => number)
  return (
    numbers.length > 0 &&
    (numbers.length === 1 || numbers[0] !== '1') &&
    `a line begins like a numbered list ("${numbers[0]}. …") and would lose its number`
  )
}

/** Words a reader reads: a formula counts as one, code and tables as none. */
export const countProse = (text: string) =>
  countWords(
    text
      .replace(/^```[\s\S]*?^```/gm, ' ')
      .replace(/^\|.*$/gm, ' ')
      .replace(/\$\$[\s\S]*?\$\$|\$[^$]*\$/g, ' x '),
  )

/** `the answer has 300 words: 120 to 250`, or false. Only a text too long by its prose is too long. */
export function length(what: string, text: string, [least, most]: readonly [number, number]): Fault {
  if (countProse(text) > most) return `${what} has ${countProse(text)} words: ${least} to ${most}`
  return tooShort(what, text, least)
}

/** `the explanation has 4 words: at least 10`, or false; a formula counts with all its parts. */
export const tooShort = (what: string, text: string, least: number): Fault =>
  countWords(text) < least && `${what} has ${countWords(text)} words: at least ${least}`

/** A name that stands twice, or false. */
export function repeated(names: readonly string[], what: string): Fault {
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  return twice !== undefined && `${what} "${twice}" stands twice`
}

/** Words that carry meaning, in lower case, TeX commands and function words left out. */
export function contentWords(text: string): Set<string> {
  const words = text
    .toLowerCase()
    .replace(/\\[a-z]+/g, ' ')
    .match(/[\p{L}\p{N}]+/gu)
  return new Set((words ?? []).filter((word) => word.length > 3 && !functionWords.has(word)))
}

const functionWords = new Set(
  (
    'that this with from what which when where does into than then they their them have will would each every some ' +
    'more most less only also other over under about after before because while between both same such very much ' +
    'many your these those there here been being were'
  ).split(' '),
)
