import type { CardEntry } from './card-file'
import { splitCloze } from './cloze'
import { countWords } from './problem'
import { absolutes, ages, type Fault, keepFaults, losesItsNumber, pointsElsewhere, praise } from './text-rules'

type Rule = (entry: CardEntry) => Fault

const isCard = (entry: CardEntry) => entry.kind === 'card'
const front = (entry: CardEntry) => (entry.kind === 'card' ? entry.front : entry.text)
const back = (entry: CardEntry) => (entry.kind === 'card' ? entry.back : '')
const everything = (entry: CardEntry) => [front(entry), back(entry), entry.note ?? ''].join(' ')

const longWords = (text: string) =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
  )

/** A short answer all of whose words stand in the question already. */
function givesItselfAway(entry: CardEntry): boolean {
  if (entry.kind === 'cloze') {
    const cut = splitCloze(entry.text)
    return (
      !!cut && cut.hidden.length > 3 && `${cut.before} ${cut.after}`.toLowerCase().includes(cut.hidden.toLowerCase())
    )
  }
  const answer = longWords(entry.back)
  const question = longWords(entry.front)
  return countWords(entry.back) <= 3 && answer.size > 0 && [...answer].every((word) => question.has(word))
}

const errors: readonly Rule[] = [
  (e) => isCard(e) && countWords(front(e)) > 25 && `the front has ${countWords(front(e))} words: at most 25`,
  (e) => isCard(e) && !front(e).trim().endsWith('?') && 'the front does not end with a question mark',
  (e) => isCard(e) && (front(e).match(/\?/g) ?? []).length > 1 && 'the front asks two questions',
  (e) =>
    isCard(e) &&
    /[,;]?\s(and|or)\s+(what|why|how|when|which|where|who)\b/i.test(front(e)) &&
    'the front asks two questions in one ("… and why …")',
  (e) =>
    isCard(e) &&
    /^(is|are|does|do|did|can|could|will|would|has|have|should|must|was|were)\b/i.test(front(e)) &&
    'the front can be answered by yes or no',
  (e) => /^(it|they|this|these|those|he|she)\b/i.test(front(e)) && 'the front begins with a bare pronoun',
  (e) => countWords(back(e)) > 60 && `the back has ${countWords(back(e))} words: at most 60`,
  (e) => (back(e).match(/^\s*([-*]|\d+\.)\s/gm) ?? []).length > 3 && 'the back lists more than three things',
  (e) => losesItsNumber(back(e)),
  (e) => (back(e).match(/\$\$/g) ?? []).length > 2 && 'the back has more than one displayed formula',
  (e) => pointsElsewhere(everything(e)),
  (e) => clozeFault(e),
  (e) => givesItselfAway(e) && 'the question gives the answer away',
  (e) => praise(everything(e)),
]

function clozeFault(entry: CardEntry): Fault {
  if (entry.kind !== 'cloze') return false
  const cut = splitCloze(entry.text)
  if (!cut) return 'a cloze has exactly one {{hidden part}}'
  if (countWords(cut.hidden) > 5) return `the cloze hides ${countWords(cut.hidden)} words: at most 5`
  return countWords(`${cut.before} ${cut.after}`) < 4 && 'the cloze keeps fewer than 4 words of context'
}

/** What one card says against the rules of docs/authoring.md. */
export function judgeCard(entry: CardEntry): { errors: string[]; warnings: string[] } {
  return {
    errors: keepFaults(errors.map((rule) => rule(entry))),
    warnings: keepFaults([absolutes(everything(entry)), ages(everything(entry), entry.asOf)]),
  }
}
