'use client'
import { useMemo } from 'react'
import { comingInterviews } from '@/lib/core/readiness/interview-day'
import { useJournal } from '../journal/use-journal'
import { useStudyDay } from '../journal/use-study-day'
import { type ChapterOutline, itemsOf } from '../progress/outline'
import { Page, PageHead } from '../shell/page'
import { MarginNote } from '../ui/margin-note'
import { Skeleton } from '../ui/skeleton'
import { DayDates } from './day-dates'
import { DayMinutes } from './day-minutes'
import { OutlookParts } from './outlook-parts'
import { TodayPlan } from './today-plan'

/** The days that count: when they are, what will be recalled then, and what to study today. */
export function DayScreen({ chapters }: { chapters: readonly ChapterOutline[] }) {
  const { state } = useJournal()
  const day = useStudyDay()
  const items = useMemo(() => itemsOf(chapters), [chapters])
  if (!day)
    return (
      <Page>
        <PageHead title="The day it counts" />
        <Skeleton label="Reading your journal" shape={['line', 'block', 'line', 'block']} />
      </Page>
    )
  const coming = comingInterviews(state.settings.interviews, day)
  return (
    <Page
      marginLabel="Dates, minutes, and how to read this"
      margin={
        <>
          {coming.length > 0 ? <TodayPlan {...{ chapters, items, state, day }} /> : null}
          <HowItIsMade />
        </>
      }
    >
      {coming.length > 0 ? (
        <OutlookParts {...{ chapters, items, state, day }} />
      ) : (
        <PageHead
          title="The day it counts"
          lead="Set the day of your interview. From then on you see what you will still recall on it, how sure that is, and which cards are worth today’s minutes."
        />
      )}
      <DayDates {...{ chapters, day }} />
      <DayMinutes />
    </Page>
  )
}

function HowItIsMade() {
  return (
    <>
      <MarginNote level="h2" title="What is forecast">
        <p>
          How many of the cards you would recall on the day, each shown once. Nothing is said about passing an
          interview: that depends on far more than memory.
        </p>
      </MarginNote>
      <MarginNote level="h2" title="What the plan is">
        <p>
          The cards that gain most per minute for that day. In simulations it left 4 to 29 points of 100 more than the
          ordinary order of reviews. Moving every hour into the last two days can win on the day where time is short,
          and has lost a month later.
        </p>
      </MarginNote>
    </>
  )
}
