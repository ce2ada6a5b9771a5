'use client'
import Link from 'next/link'
import type { LearnerState } from '@/lib/core/journal/learner-state'
import { comingInterviews } from '@/lib/core/readiness/interview-day'
import type { StudyDay } from '@/lib/core/study-day/study-day'
import { MarginNote } from '../ui/margin-note'
import { daysAhead } from './outlook-words'

/** The way to the interview day, for whoever has one and for whoever has none yet. */
export function DayNote({ state, day }: { state: LearnerState; day: StudyDay }) {
  const [next] = comingInterviews(state.settings.interviews, day)
  return (
    <MarginNote level="h2" title="The day it counts">
      <p>
        {next ? `Your interview is ${daysAhead(day, next.day)}. ` : 'An interview ahead? '}
        <Link href="/day">
          {next ? 'What you will recall then' : 'Set its day, and see what you will recall on it'}
        </Link>
      </p>
    </MarginNote>
  )
}
