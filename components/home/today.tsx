'use client'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import { labsAgain } from '@/lib/core/progress/labs-again'
import { useJournal } from '../journal/use-journal'
import { useStudyDay } from '../journal/use-study-day'
import { ButtonLink } from '../ui/button'
import { keepReturning, openWithToday } from './returning'
import { wordsForToday } from './today-words'

/** The top of the page for someone who has answered before: what today asks, and how to go on. */
export function Today({ cardCount }: { cardCount: number }) {
  const { status, state, user } = useJournal()
  const day = useStudyDay()
  // Who answers his first card on this page keeps it before his eyes; today comes with the next visit.
  const [cameBack, setCameBack] = useState<boolean | null>(null)
  if (status === 'ready' && cameBack === null) setCameBack(state.reviews.length > 0)
  const isReturning = cameBack === true || user !== null
  const hasAnswered = state.reviews.length > 0 || user !== null
  useEffect(() => {
    if (status !== 'ready') return
    openWithToday(isReturning)
    keepReturning(hasAnswered)
  }, [status, isReturning, hasAnswered])

  const again = day && isReturning ? labsAgain(state, day).length : 0
  const words = day && isReturning ? wordsForToday(state, day, cardCount) : null
  return (
    <section className="home-today" aria-label="Today">
      {words ? (
        <>
          <h1 className="display">{words.title}</h1>
          <p className="lead">{words.lead}</p>
          <div className="actions">
            {words.cards > 0 ? (
              <ButtonLink big href="/study?now">
                {state.reviews.at(-1)?.day === day ? 'Go on' : 'Start'}
              </ButtonLink>
            ) : null}
            <ButtonLink big look="line" href="/guide">
              Open the guide
            </ButtonLink>
            <ButtonLink big look="quiet" href="/progress">
              Progress
            </ButtonLink>
          </div>
          {again > 0 ? (
            <p className="small mt-4">
              <Link href="/labs#again">
                {again === 1 ? 'A lab is back' : `${again} labs are back`} for another look
              </Link>
              : the run did not come as you had said.
            </p>
          ) : null}
        </>
      ) : null}
    </section>
  )
}
