import { Undo2 } from 'lucide-react'
import Link from 'next/link'
import { useEffect, useRef } from 'react'
import type { QuizAnswered } from '@/lib/core/journal/learner-state'
import type { Question } from '@/lib/core/quiz/question'
import type { QuizRun } from '@/lib/core/quiz/quiz-run'
import { passageHref } from '../../item/item-links'
import { Button } from '../../ui/button'
import { Kbd } from '../../ui/kbd'
import { verdictWords } from '../credit-words'

/** Below the question: check or pass; after the feedback, on to the next one. */
export function QuestionActions({
  question,
  run,
  answered,
  missing,
  passageTitle,
  onPass,
  onUndo,
}: {
  question: Question
  run: QuizRun<Question>
  answered: QuizAnswered | undefined
  missing: string | null
  passageTitle: string | undefined
  onPass: () => void
  onUndo: (() => void) | null
}) {
  const verdict = useRef<HTMLParagraphElement>(null)
  const judged = answered !== undefined
  useEffect(() => {
    // The button that was pressed goes away; whoever goes by keys stands at the verdict.
    if (judged) verdict.current?.focus({ preventScroll: true })
  }, [judged])
  const undo = onUndo ? (
    <Button look="quiet" onClick={onUndo}>
      <Undo2 className="icon" />
      {judged ? 'Undo' : 'Undo the last answer'}
    </Button>
  ) : null
  if (!judged)
    return (
      <div className="actions quiz-actions">
        <Button type="submit" big notYet={missing !== null}>
          Check <Kbd>Enter</Kbd>
        </Button>
        <Button look="quiet" onClick={onPass}>
          I do not know
        </Button>
        {undo}
        {missing ? <span className="small quiz-missing">{missing}</span> : null}
      </div>
    )
  return (
    <>
      <p className="quiz-verdict quiz-actions" tabIndex={-1} ref={verdict} role="status">
        {answered.response.kind === 'passed' ? 'You did not know it.' : verdictWords(answered.right)}
      </p>
      <div className="actions quiz-next">
        <Button type="submit" big>
          {run.current ? 'Next question' : 'See the result'} <Kbd>Enter</Kbd>
        </Button>
        {undo}
        <Link className="small quiz-source" href={passageHref(question)} prefetch={false}>
          {`Read ${question.topicNumber}${passageTitle ? `, ${passageTitle}` : ''}`}
        </Link>
      </div>
    </>
  )
}
