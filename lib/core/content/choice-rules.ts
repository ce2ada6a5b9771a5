import { countKeys, formatOf, isNumeric, longest, shownLength } from './options'
import type { ChoiceEntry } from './quiz-file'
import { contentWords, type Fault, keepFaults, losesItsNumber, repeated, tooShort } from './text-rules'

type Rule = (entry: ChoiceEntry) => Fault

const keys = ({ options }: ChoiceEntry) => options.filter((option) => option.key)
const distractors = ({ options }: ChoiceEntry) => options.filter((option) => !option.key)
const texts = (options: readonly { text: string }[]) => options.map(({ text }) => text)

const errors: readonly Rule[] = [
  (e) => e.select === 'one' && countKeys(e) !== 1 && `the item has ${countKeys(e)} keys: exactly one`,
  (e) =>
    e.select === 'all' &&
    (countKeys(e) < 2 || countKeys(e) > 3 || e.options.length < 4) &&
    `"choose all" has 2 or 3 keys of 4 to 5 options, and this one ${countKeys(e)} of ${e.options.length}`,
  (e) =>
    repeated(
      e.options.map(({ id }) => id),
      'the option',
    ),
  (e) => repeated(texts(e.options), 'the text'),
  (e) =>
    texts(e.options).some((text) => /\b(all|none|both|neither) of the (above|options|others|these)\b/i.test(text)) &&
    'an option speaks of the others ("all of the above")',
  (e) =>
    texts(e.options).some((text) => /^(both )?\(?[a-e]\)?( and |, )\(?[a-e]\)?\.?$/i.test(text)) &&
    'an option speaks of the others ("A and B")',
  (e) =>
    !isNumeric(texts(e.options)) &&
    longest(texts(keys(e))) > 1.25 * longest(texts(distractors(e))) &&
    `the key has ${longest(texts(keys(e)))} letters, the longest distractor ${longest(texts(distractors(e)))}: at most 1.25 times as many`,
  (e) => whyFault(keys(e), 'the key', 12),
  (e) => whyFault(distractors(e), 'a distractor', 10),
  (e) => e.options.map(({ text }) => losesItsNumber(text)).find((fault) => fault !== false) ?? false,
]

const warnings: readonly Rule[] = [
  (e) => {
    const others = contentWords(texts(distractors(e)).join(' '))
    const given = [...contentWords(texts(keys(e)).join(' '))].filter(
      (word) => contentWords(e.stem).has(word) && !others.has(word),
    )
    return given.length > 0 && `"${given.join('", "')}" of the stem stands in the key alone`
  },
  (e) => {
    const lengths = texts(e.options).map(shownLength)
    return (
      !isNumeric(texts(e.options)) &&
      Math.max(...lengths) > 20 &&
      Math.max(...lengths) > 2.2 * Math.min(...lengths) &&
      `the options differ in length: ${Math.min(...lengths)} to ${Math.max(...lengths)} letters`
    )
  },
  (e) => {
    if (!isNumeric(texts(e.options))) return false
    const formats = texts(e.options).map(formatOf)
    const units = new Set(formats.map(({ unit }) => unit))
    const decimals = new Set(formats.map((format) => format.decimals))
    if (units.size > 1) return `the numbers stand in different units: ${[...units].join(', ')}`
    return decimals.size > 1 && 'the numbers are printed with different precision'
  },
  (e) => {
    const ends = new Set(texts(e.options).map((text) => /[.?!]$/.test(text)))
    return ends.size > 1 && 'some options end with a full stop and some do not'
  },
]

const whyFault = (options: readonly { why: string }[], what: string, least: number): Fault =>
  keepFaults(options.map(({ why }) => tooShort(`the explanation of ${what}`, why, least)))[0] ?? false

/** What the options of one choice item say against the rules of docs/authoring.md. */
export function judgeChoice(entry: ChoiceEntry): { errors: string[]; warnings: string[] } {
  const broken = (rules: readonly Rule[]) => keepFaults(rules.map((rule) => rule(entry)))
  return { errors: broken(errors), warnings: broken(warnings) }
}
