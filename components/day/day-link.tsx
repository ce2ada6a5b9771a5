'use client'
import Link from 'next/link'
import { comingInterviews } from '@/lib/core/readiness/interview-day'
import { useJournal } from '../journal/use-journal'
import { useStudyDay } from '../journal/use-study-day'
import { daysAhead } from './outlook-words'

/** "Interview in 19 days", for whoever has set one. */
export function DayLink() {
  const { state } = useJournal()
  const day = useStudyDay()
  const [next] = day ? comingInterviews(state.settings.interviews, day) : []
  if (!day || !next) return null
  return (
    <Link className="account day-link" href="/day">
      <span>
        Interview <b>{daysAhead(day, next.day)}</b>
      </span>
    </Link>
  )
}
