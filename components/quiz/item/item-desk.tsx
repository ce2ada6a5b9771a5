'use client'
import Link from 'next/link'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import type { QuizItem } from '@/lib/core/content/quiz'
import { missingIn, rightShare } from '@/lib/core/quiz/answer'
import { beliefsBehind, blankItemAnswer } from '@/lib/core/quiz/quiz-answer'
import { passageHref } from '../../item/item-links'
import { Page } from '../../shell/page'
import { Button } from '../../ui/button'
import { verdictWords } from '../credit-words'
import { taskOf } from '../task-words'
import { Beliefs } from './beliefs'
import { PlainAnswer } from './plain-answer'
import { QuizItemView } from './quiz-item-view'

const headingId = 'stem'

/** One item to be answered: check, read the feedback, answer again in another order. */
export function ItemDesk({
  item,
  seed,
  passageTitle,
  head,
  foot,
  margin,
  onAgain,
}: {
  item: QuizItem
  seed: string
  passageTitle: string
  /** What asks, under the id `stem`. */
  head: ReactNode
  foot: ReactNode
  margin: ReactNode
  onAgain: () => void
}) {
  const [answer, setAnswer] = useState(() => blankItemAnswer(item, seed))
  const [judged, setJudged] = useState(false)
  const verdict = useRef<HTMLParagraphElement>(null)
  const missing = missingIn(item, answer)
  const check = (event: FormEvent) => {
    event.preventDefault()
    if (missing) return
    setJudged(true)
    // The button that was pressed goes away; whoever goes by keys stands at the verdict.
    requestAnimationFrame(() => verdict.current?.focus())
  }
  return (
    <Page
      marginLabel="About this item"
      margin={
        <>
          {judged ? <Beliefs beliefs={beliefsBehind(item, answer)} /> : null}
          {margin}
        </>
      }
    >
      <div className="quiz-column">
        {head}
        <form onSubmit={check}>
          <p className="small mb-2">{taskOf(item)}</p>
          <QuizItemView {...{ item, seed, answer, judged }} labelledBy={headingId} onAnswer={setAnswer} />
          <div className="actions quiz-actions">
            {judged ? (
              <>
                <p className="quiz-verdict" tabIndex={-1} ref={verdict} role="status">
                  {verdictWords(rightShare(item, answer))}
                </p>
                <Button look="line" onClick={onAgain}>
                  Answer again
                </Button>
                <Link className="small quiz-source" href={passageHref(item)} prefetch={false}>
                  {`Read ${item.topicNumber}, ${passageTitle}`}
                </Link>
              </>
            ) : (
              <>
                <Button type="submit" big notYet={missing !== null}>
                  Check
                </Button>
                {missing ? <span className="small">{missing}</span> : null}
              </>
            )}
          </div>
        </form>
        {judged ? foot : null}
        <noscript>
          <PlainAnswer item={item} />
          {foot}
        </noscript>
      </div>
    </Page>
  )
}
