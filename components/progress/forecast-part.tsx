'use client'
import type { LearnerState } from '@/lib/core/journal/learner-state'
import { forecastDue } from '@/lib/core/progress/forecast'
import type { StudyDay } from '@/lib/core/study-day/study-day'
import { TableTwin } from '../ui/chart/table-twin'
import { Fitted } from './fitted'
import { ForecastChart } from './forecast-chart'
import { forecastWords } from './forecast-words'
import { printWeekday } from './number-words'

const columns = [{ label: 'day' }, { label: 'due', numeric: true }]

/** What comes back in the next 30 days. */
export function ForecastPart({
  state,
  itemIds,
  day,
}: {
  state: LearnerState
  itemIds: readonly string[]
  day: StudyDay
}) {
  const forecast = forecastDue(state, { itemIds: new Set(itemIds), day })
  const words = forecastWords(forecast)
  return (
    <section aria-labelledby="forecast">
      <h2 id="forecast">The next {forecast.length} days</h2>
      <p className="small">{words} As things stand: none forgotten, none new.</p>
      <Fitted>{(width) => <ForecastChart forecast={forecast} words={words} width={width} />}</Fitted>
      <TableTwin
        caption="Cards that fall due, by study day. Today holds what is overdue."
        columns={columns}
        rows={forecast.map(({ day: on, due }) => ({ key: on, cells: [printWeekday(on), due] }))}
      />
    </section>
  )
}
