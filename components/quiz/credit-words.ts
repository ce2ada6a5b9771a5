import type { Question } from '@/lib/core/quiz/question'
import { formatChance } from '../ui/number'

/** How the answer will count, said before it is given. */
export function creditWords(question: Question): string {
  switch (question.kind) {
    case 'choice':
      return question.select === 'one'
        ? 'One point for the right one.'
        : 'One point, shared among the right ones; a wrong one takes a share away.'
    case 'order':
      return `One point, shared among the ${question.steps.length} steps: a step counts in its place.`
    case 'match':
      return `One point, shared among the ${question.pairs.length} pairs.`
    case 'number':
      return 'One point for the number, within the tolerance.'
    case 'cloze':
      return 'One point for the words. Case, accents, articles and plurals are forgiven.'
  }
}

/** "Right.", "Partly right: .67 of the point.", "Not right." */
export function verdictWords(right: number): string {
  if (right >= 1) return 'Right.'
  return right > 0 ? `Partly right: ${formatChance(right)} of the point.` : 'Not right.'
}
