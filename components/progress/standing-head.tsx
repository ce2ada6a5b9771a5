'use client'
import Link from 'next/link'
import type { StudyDay } from '@/lib/core/study-day/study-day'
import { PageHead } from '../shell/page'
import { countOf, formatChance } from '../ui/number'
import { Reading, Readings } from '../ui/readings'
import { GuestNote } from './guest-note'
import { formatCount, printWeekday } from './number-words'
import type { Plan } from './plan'
import { type Standing, standingTitle } from './standing-words'

/** One sentence, and three numbers. */
export function StandingHead({ standing, plan, day }: { standing: Standing; plan: Plan; day: StudyDay }) {
  const { today, tomorrow } = standing
  const minutes = plan.due > 0 ? `about ${plan.dueMinutes} min` : 'nothing waits'
  return (
    <>
      <PageHead title={standingTitle(standing)}>
        <p className="small">
          Predicted for {printWeekday(day)}: the mean over {countOf(today.seen, 'card')} you have answered at least
          once. It falls until they are recalled. <Link href="/about">How memory is modelled</Link>
        </p>
        <GuestNote />
      </PageHead>
      <Readings>
        <Reading
          label="predicted recall today"
          value={formatChance(today.strength ?? 0)}
          beside={`tomorrow ${formatChance(tomorrow.strength ?? 0)}`}
        />
        <Reading label="cards learnt" value={formatCount(today.seen)} beside={`of ${formatCount(today.total)}`} />
        <Reading
          label="due today"
          value={formatCount(plan.due)}
          beside={today.due > plan.due ? `of ${formatCount(today.due)}, ${minutes}` : minutes}
        />
      </Readings>
    </>
  )
}
