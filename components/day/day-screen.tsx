'use client'
import { useMemo } from 'react'
import type { LearnerState } from '@/lib/core/journal/learner-state'
import type { QueueItem } from '@/lib/core/queue/item'
import { comingInterviews } from '@/lib/core/readiness/interview-day'
import type { StudyDay } from '@/lib/core/study-day/study-day'
import { useJournal } from '../journal/use-journal'
import { useStudyDay } from '../journal/use-study-day'
import { type ChapterOutline, itemsOf } from '../progress/outline'
import { Parts } from '../progress/parts'
import { PageHead } from '../shell/page'
import { Skeleton } from '../ui/skeleton'
import { DayDates } from './day-dates'
import { DayHead } from './day-head'
import { DayMinutes } from './day-minutes'
import { HowItIsMade } from './how-it-is-made'
import { OutlookParts } from './outlook-parts'
import { TodayPlan } from './today-plan'
import { useOutlook } from './use-outlook'

/** The days that count: when they are, what will be recalled then, and what to study today. */
export function DayScreen({ chapters }: { chapters: readonly ChapterOutline[] }) {
  const { state } = useJournal()
  const day = useStudyDay()
  const items = useMemo(() => itemsOf(chapters), [chapters])
  if (!day)
    return (
      <Parts head={<PageHead title="The day it counts" />} plan={null}>
        <Skeleton label="Reading your journal" shape={['line', 'block', 'line', 'block']} />
      </Parts>
    )
  if (comingInterviews(state.settings.interviews, day).length > 0)
    return <WithDay {...{ chapters, items, state, day }} />
  return (
    <Parts
      head={
        <PageHead
          title="The day it counts"
          lead="Set the day of your interview. From then on you see what you will still recall on it, how sure that is, and which cards are worth today’s minutes."
        />
      }
      plan={null}
      notes={<HowItIsMade />}
    >
      <DayDates {...{ chapters, day }} />
      <DayMinutes />
    </Parts>
  )
}

function WithDay({
  chapters,
  items,
  state,
  day,
}: {
  chapters: readonly ChapterOutline[]
  items: readonly QueueItem[]
  state: LearnerState
  day: StudyDay
}) {
  const load = useOutlook(items, state, day)
  return (
    <Parts
      head={<DayHead {...{ load, day }} />}
      plan={<TodayPlan {...{ chapters, items, state, day }} />}
      notes={<HowItIsMade />}
    >
      <OutlookParts {...{ load, chapters, state, day }} />
      <DayDates {...{ chapters, day }} />
      <DayMinutes />
    </Parts>
  )
}
