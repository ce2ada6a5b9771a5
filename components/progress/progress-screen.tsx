'use client'
import { DayNote } from '../day/day-note'
import { useJournal } from '../journal/use-journal'
import { useStudyDay } from '../journal/use-study-day'
import { PageHead } from '../shell/page'
import { Skeleton } from '../ui/skeleton'
import { CalibrationPart } from './calibration-part'
import { FirstDay } from './first-day'
import { ForecastPart } from './forecast-part'
import { HeatPart } from './heat-part'
import { HowToRead } from './how-to-read'
import { type ChapterOutline, itemsOf } from './outline'
import { Parts } from './parts'
import { planOf } from './plan'
import { PlanNote } from './plan-note'
import { PredictionNote } from './prediction-note'
import { RetentionPart } from './retention-part'
import { StandingHead } from './standing-head'
import { standingOn } from './standing-words'
import { StrengthPart } from './strength-part'
import { strengthRows } from './strength-rows'
import { WeakestTopics } from './weakest-topics'

/** Where the learner stands, from this browser's journal alone. */
export function ProgressScreen({ chapters }: { chapters: readonly ChapterOutline[] }) {
  const { state, user, sync } = useJournal()
  const day = useStudyDay()
  // A signed-in learner with an empty journal here may have a full one on the server: wait for the first answer.
  const mayComeYet = user !== null && sync.lastSyncedAt === null && sync.problem === null && sync.online
  const items = itemsOf(chapters)
  const itemIds = items.map(({ id }) => id)
  const standing = day ? standingOn(itemIds, state, day) : null
  if (!day || !standing || (standing.today.seen === 0 && mayComeYet)) {
    return (
      <Parts
        head={<PageHead title="Where you stand" />}
        plan={<Skeleton label="Reading your journal" shape={['line', 'text', 'text', 'line']} />}
      >
        <Skeleton label="Reading your journal" shape={['block', 'line', 'block', 'block', 'line', 'block']} />
      </Parts>
    )
  }
  const plan = planOf(chapters, state, day)
  if (standing.today.seen === 0) {
    return (
      <Parts
        head={<FirstDay />}
        plan={
          <>
            <DayNote {...{ state, day }} />
            <PredictionNote state={state} />
            <HowToRead rolloverHour={state.settings.rolloverHour} />
          </>
        }
      />
    )
  }
  const rows = strengthRows(chapters, state, day)
  const target = state.settings.desiredRetention
  return (
    <Parts
      head={<StandingHead standing={standing} plan={plan} day={day} />}
      plan={<PlanNote plan={plan} state={state} items={items} day={day} />}
      notes={
        <>
          <DayNote {...{ state, day }} />
          <PredictionNote state={state} />
          <HowToRead rolloverHour={state.settings.rolloverHour} />
        </>
      }
    >
      <StrengthPart rows={rows} target={target} />
      <div className="progress-two">
        <ForecastPart state={state} itemIds={itemIds} day={day} />
        <RetentionPart reviews={state.reviews} target={target} />
      </div>
      <CalibrationPart state={state} />
      <HeatPart reviews={state.reviews} day={day} />
      <WeakestTopics rows={rows} />
    </Parts>
  )
}
