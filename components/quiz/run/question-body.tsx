import type { Formulas } from '@/lib/core/content/formula-shape'
import { type Answer, blankAnswer, rightShare } from '@/lib/core/quiz/answer'
import type { Question } from '@/lib/core/quiz/question'
import { QuizItemView } from '../item/quiz-item-view'
import { TypedView } from './typed-view'

/** What a question of any kind offers to answer with; once judged, with its feedback. */
export function QuestionBody({
  question,
  formulas,
  seed,
  answer,
  judged,
  headingId,
  onAnswer = () => undefined,
}: {
  question: Question
  formulas: Formulas
  seed: string
  answer: Answer
  judged: boolean
  headingId: string
  onAnswer?: (answer: Answer) => void
}) {
  // Who passed sees the question as it stood, with its answer.
  const shown = answer.kind === 'passed' ? blankAnswer(question, seed) : answer
  if (question.kind === 'number' || question.kind === 'cloze')
    return (
      <TypedView
        {...{ question, formulas, judged }}
        typed={shown.kind === 'typed' ? shown.typed : ''}
        right={rightShare(question, answer)}
        onType={(typed) => onAnswer({ kind: 'typed', typed })}
      />
    )
  if (shown.kind === 'typed' || shown.kind === 'passed') return null
  return <QuizItemView item={question} {...{ seed, judged, onAnswer }} answer={shown} labelledBy={headingId} />
}
