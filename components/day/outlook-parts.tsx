'use client'
import type { LearnerState } from '@/lib/core/journal/learner-state'
import { retestsForForecast } from '@/lib/core/readiness/forecast'
import type { DayOutlook, Outlook } from '@/lib/core/readiness/outlook'
import type { StudyDay } from '@/lib/core/study-day/study-day'
import type { ChapterOutline } from '../progress/outline'
import { printDay } from '../ui/day'
import { Skeleton } from '../ui/skeleton'
import { CalendarPart } from './calendar-part'
import { ChapterOutlook } from './chapter-outlook'
import { basisWords, changeWords, daysAhead, headWords, heldWords, shareWords, unseenWords } from './outlook-words'
import type { OutlookLoad } from './use-outlook'

/** The forecast of every interview to come. */
export function OutlookParts({
  load,
  chapters,
  state,
  day,
}: {
  load: OutlookLoad
  chapters: readonly ChapterOutline[]
  state: LearnerState
  day: StudyDay
}) {
  if (load.status === 'failed') return null
  if (load.status === 'loading') return <Skeleton label="Computing the forecast" shape={['line', 'block', 'block']} />
  const retests = state.reviews.filter(({ daysSince }) => (daysSince ?? 0) > 0).length
  return (
    <>
      {load.outlook.days.map((outlook, at) => (
        <DayPart key={outlook.day} {...{ chapters, day, outlook, retests }} isFirst={at === 0} all={load.outlook} />
      ))}
      <CalendarPart calendar={load.outlook.calendar} />
    </>
  )
}

function DayPart({
  outlook,
  all,
  chapters,
  day,
  retests,
  isFirst,
}: {
  outlook: DayOutlook
  all: Outlook
  chapters: readonly ChapterOutline[]
  day: StudyDay
  retests: number
  isFirst: boolean
}) {
  const { stopped, planned, items } = outlook.all
  const when = `${printDay(outlook.day)}, ${daysAhead(day, outlook.day)}`
  return (
    <section className="day-part" aria-label={when}>
      {isFirst ? null : (
        <>
          <h2>{when}</h2>
          <p>{headWords(outlook.all)}</p>
        </>
      )}
      <dl className="day-said">
        <div>
          <dt>If you stop now</dt>
          <dd>
            {shareWords(stopped) ?? 'nothing has been seen yet'}
            {stopped.unseen > 0 ? `; ${unseenWords(stopped.unseen, items)}` : ''}.{' '}
            <span className="small">{basisWords(stopped, retests, retestsForForecast)}</span>
          </dd>
        </div>
        <div>
          <dt>If you follow the plan</dt>
          <dd>
            {shareWords(planned) ?? 'the minutes hold no card'}
            {planned.unseen > 0 ? `; ${unseenWords(planned.unseen, items)}` : ''}.{' '}
            <span className="small">{basisWords(planned, retests, retestsForForecast)}</span>
          </dd>
        </div>
        <div>
          <dt>What a day changes</dt>
          <dd>{changeWords(outlook.change).join(' ')}</dd>
        </div>
        <div>
          <dt>How it did so far</dt>
          <dd>{heldWords(all)}</dd>
        </div>
      </dl>
      <ChapterOutlook {...{ chapters, outlook }} />
    </section>
  )
}
