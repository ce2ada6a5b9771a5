import type { StudyDay } from '@/lib/core/study-day/study-day'
import { PageHead } from '../shell/page'
import { printDay } from '../ui/day'
import { daysAhead, headWords } from './outlook-words'
import type { OutlookLoad } from './use-outlook'

/** The next interview in a line. */
export function DayHead({ load, day }: { load: OutlookLoad; day: StudyDay }) {
  if (load.status === 'failed')
    return (
      <PageHead
        title="The forecast could not be computed."
        lead={`Your journal is untouched, and the plan for today stands. ${load.reason}`}
      />
    )
  const [next] = load.status === 'ready' ? load.outlook.days : []
  if (!next) return <PageHead title="The day it counts" />
  return (
    <PageHead title={headWords(next.all)} lead={`Forecast for ${printDay(next.day)}, ${daysAhead(day, next.day)}.`} />
  )
}
