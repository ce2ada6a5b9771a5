import type { QuizItem } from '@/lib/core/content/quiz'
import type { QuizAnswer } from '@/lib/core/quiz/quiz-answer'
import { shownSteps } from '@/lib/core/quiz/shown-order'

/** Where an answer begins: nothing chosen, and steps as the seed shows them. */
export function emptyAnswer(item: QuizItem, seed: string): QuizAnswer {
  if (item.kind === 'choice') return { kind: 'choice', chosen: [] }
  return item.kind === 'order' ? { kind: 'order', order: shownSteps(item, seed) } : { kind: 'match', rights: {} }
}

/** What to do, where it is not plain, and what is missing until it can be judged. */
export function taskWords(item: QuizItem): { readonly task: string; readonly missing: string } {
  if (item.kind === 'order') return { task: 'Move the steps into order.', missing: '' }
  if (item.kind === 'match') return { task: 'Give each its own.', missing: 'Choose one for each first.' }
  return item.select === 'one'
    ? { task: 'Choose one.', missing: 'Choose first.' }
    : { task: 'Choose all that are right.', missing: 'Choose first.' }
}
