import type { Misconception } from '../content/misconception'
import type { ChoiceItem, QuizItem } from '../content/quiz'
import { shownSteps } from './shown-order'

/** What somebody has answered so far, in the stable ids of the item. */
export type QuizAnswer =
  | { readonly kind: 'choice'; readonly chosen: readonly string[] }
  /** All steps, first step first. */
  | { readonly kind: 'order'; readonly order: readonly string[] }
  /** For the pair of each left side, the pair whose right side was given to it. */
  | { readonly kind: 'match'; readonly rights: Readonly<Record<string, string>> }

/** Where an answer begins: nothing chosen, and steps as the seed shows them. */
export function blankItemAnswer(item: QuizItem, seed: string): QuizAnswer {
  if (item.kind === 'choice') return { kind: 'choice', chosen: [] }
  return item.kind === 'order' ? { kind: 'order', order: shownSteps(item, seed) } : { kind: 'match', rights: {} }
}

/** The answer with an option taken: in place of the other, or besides the others where several are asked for. */
export function chooseOption({ select }: ChoiceItem, chosen: readonly string[], id: string): readonly string[] {
  if (select === 'one') return [id]
  return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]
}

/** The order with the step at a place moved up (-1) or down (1); the same order where there is no place. */
export function moveStep(order: readonly string[], at: number, by: -1 | 1): readonly string[] {
  const [step, other] = [order[at], order[at + by]]
  if (step === undefined || other === undefined) return order
  const moved = [...order]
  moved[at] = other
  moved[at + by] = step
  return moved
}

/** Is there enough to be judged? */
export function isComplete(item: QuizItem, answer: QuizAnswer): boolean {
  if (answer.kind === 'choice') return answer.chosen.length > 0
  if (answer.kind === 'order' || item.kind !== 'match') return true
  return item.pairs.every(({ id }) => answer.rights[id] !== undefined)
}

/** What somebody may believe who has answered so. */
export function beliefsBehind(item: QuizItem, answer: QuizAnswer): readonly Misconception[] {
  if (item.kind !== 'choice' || answer.kind !== 'choice') return []
  const beliefs = item.options.flatMap(({ id, misconception }) =>
    misconception && answer.chosen.includes(id) ? [misconception] : [],
  )
  return beliefs.filter(({ id }, at) => beliefs.findIndex((other) => other.id === id) === at)
}
