import type { Question } from '@/lib/core/quiz/question'

/** What to do, in a sentence. */
export function taskOf(question: Question): string {
  switch (question.kind) {
    case 'choice':
      return question.select === 'one' ? 'Choose one.' : 'Choose all that are right.'
    case 'order':
      return 'Move the steps into order.'
    case 'match':
      return 'Give each its own.'
    case 'number':
      return 'Compute the number.'
    case 'cloze':
      return 'Type what stands in the gap.'
  }
}
