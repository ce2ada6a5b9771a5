'use client'
import Link from 'next/link'
import type { LearnerState } from '@/lib/core/journal/learner-state'
import type { QueueItem } from '@/lib/core/queue/item'
import type { StudyDay } from '@/lib/core/study-day/study-day'
import { nextCards, nextWords } from '../study/start-words'
import { ButtonLink } from '../ui/button'
import { countOf } from '../ui/number'
import type { Plan } from './plan'

/** Right of the line: what today asks, and how to begin. */
export function PlanNote({
  plan,
  state,
  items,
  day,
}: {
  plan: Plan
  state: LearnerState
  items: readonly QueueItem[]
  day: StudyDay
}) {
  const done = plan.doneToday > 0 ? `${countOf(plan.doneToday, 'card')} answered today. ` : ''
  if (plan.cards === 0) {
    const next = nextCards(items, state, day)
    const { rolloverHour } = state.settings
    return (
      <section className="progress-plan">
        <h2 className="h4">Nothing is due</h2>
        <p className="small">
          {done}
          {nextWords({ next, today: day, rolloverHour })}
        </p>
        <ButtonLink wide look="line" href="/guide">
          Read the guide
        </ButtonLink>
      </section>
    )
  }
  return (
    <section className="progress-plan">
      <h2 className="h4">Today, {countOf(plan.minutes, 'minute')}</h2>
      <ol>
        {plan.rows.map(({ act, what, minutes, href }) => (
          <li key={act}>
            <Link href={href}>
              <b>{act}</b> <span>{what}</span> <span className="progress-minutes">{minutes} min</span>
            </Link>
          </li>
        ))}
      </ol>
      <ButtonLink wide href="/study?now">
        {plan.doneToday > 0 ? 'Go on with' : 'Start with'} {plan.cards === 1 ? 'the one' : `the ${plan.cards}`}
      </ButtonLink>
      {done || plan.backlog ? (
        <p className="small">
          {done}
          {plan.backlog}
        </p>
      ) : null}
    </section>
  )
}
