import { useEffect, useRef } from 'react'
import type { Formulas } from '@/lib/core/content/formula-shape'
import type { Question } from '@/lib/core/quiz/question'
import { BlockHeading } from '../../item/block-heading'
import { Html } from '../../ui/html'
import { DrawnText } from '../number/drawn-text'

/** What asks. It takes the focus when it appears, unless a field below it does. */
export function QuestionStem({
  question,
  formulas,
  headingId,
  takesFocus,
}: {
  question: Question
  formulas: Formulas
  headingId: string
  takesFocus: boolean
}) {
  const start = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) start.current?.focus({ preventScroll: true })
  }, [takesFocus])
  return (
    <div ref={start} tabIndex={-1} className="card-focus">
      {question.kind === 'number' ? (
        <h1 className="stem" id={headingId}>
          <DrawnText text={question.draw.stem} formulas={formulas} />
        </h1>
      ) : question.kind === 'cloze' ? (
        <>
          <h1 className="sr-only" id={headingId}>
            Fill the gap
          </h1>
          <Html className="stem" html={question.frontHtml} />
        </>
      ) : (
        <BlockHeading className="stem" id={headingId} html={question.stemHtml} />
      )}
    </div>
  )
}
