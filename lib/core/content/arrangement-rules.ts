import type { MatchEntry, OrderEntry } from './quiz-file'
import { contentWords, type Fault, keepFaults, repeated, tooShort } from './text-rules'

/** What the steps of one order item say against the rules of docs/authoring.md. */
export function judgeOrder({ stem, steps, why }: OrderEntry): { errors: string[]; warnings: string[] } {
  const errors: Fault[] = [
    repeated(
      steps.map(({ id }) => id),
      'the step',
    ),
    repeated(
      steps.map(({ text }) => text),
      'the text',
    ),
    tooShort('the explanation', why, 10),
  ]
  const warnings: Fault[] = [
    !/\b(first|last|from|start|begin|smallest|largest|earliest|least|most)/i.test(stem) &&
      'the stem does not say which end of the order comes first',
    steps.some(({ text }) => /^(first|then|next|finally|last|lastly)\b/i.test(text)) &&
      'a step says its own place ("then", "finally")',
  ]
  return { errors: keepFaults(errors), warnings: keepFaults(warnings) }
}

/** What the pairs of one match item say against the rules of docs/authoring.md. */
export function judgeMatch({ pairs }: MatchEntry): { errors: string[]; warnings: string[] } {
  const errors: Fault[] = [
    repeated(
      pairs.map(({ id }) => id),
      'the pair',
    ),
    repeated(
      pairs.map(({ left }) => left),
      'the left side',
    ),
    repeated(
      pairs.map(({ right }) => right),
      'the right side',
    ),
    ...pairs.map(({ left, why }) => tooShort(`the explanation of "${left}"`, why, 6)),
  ]
  return { errors: keepFaults(errors), warnings: keepFaults(pairs.map((pair) => shared(pair, pairs))) }
}

/** A word that stands on both sides of this pair and on no other right side gives the pair away. */
function shared({ left, right }: MatchEntry['pairs'][number], pairs: MatchEntry['pairs']): Fault {
  const others = contentWords(pairs.flatMap((pair) => (pair.right === right ? [] : [pair.right])).join(' '))
  const given = [...contentWords(left)].filter((word) => contentWords(right).has(word) && !others.has(word))
  return given.length > 0 && `"${given[0]}" stands on both sides of one pair alone`
}
