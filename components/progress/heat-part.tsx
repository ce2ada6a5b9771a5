'use client'
import { useState } from 'react'
import type { Review } from '@/lib/core/journal/learner-state'
import { heatMap } from '@/lib/core/progress/heat-map'
import { streakOf } from '@/lib/core/progress/streak'
import type { StudyDay } from '@/lib/core/study-day/study-day'
import { TableTwin } from '../ui/chart/table-twin'
import { printShortDay } from '../ui/day'
import { Fitted } from './fitted'
import { HeatChart } from './heat-chart'
import { type HeatGrid, heatDays, heatGrid, heatSteps } from './heat-grid'
import { heatSummary, heatWords, streakWords } from './heat-words'

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const columns = [{ label: 'week from' }, ...weekdays.map((label) => ({ label, numeric: true }))]

function weekRows({ cells, weeks }: HeatGrid) {
  return Array.from({ length: weeks }, (_, week) => {
    const ofWeek = cells.filter((cell) => cell.week === week)
    const monday = ofWeek[0]?.day ?? ''
    return { key: monday, cells: [printShortDay(monday), ...weekdays.map((_, at) => ofWeek[at]?.answers ?? '')] }
  })
}

/** Half a year of study days, and the days in a row. */
export function HeatPart({ reviews, day }: { reviews: readonly Review[]; day: StudyDay }) {
  const [atMs] = useState(() => Date.now())
  const days = heatMap(reviews, { until: day, days: heatDays(day) })
  const grid = heatGrid(days)
  return (
    <section aria-labelledby="half-a-year">
      <div className="progress-section-head">
        <h2 id="half-a-year">Half a year</h2>
        <p className="small progress-keys">
          <span>
            reviews a day: 0 <HeatKey /> {grid.darkest} or more
          </span>
        </p>
      </div>
      <Fitted>{(width) => <HeatChart grid={grid} summary={heatSummary(days)} width={width} />}</Fitted>
      <p className="small">
        {heatWords(days)} {streakWords(streakOf(reviews, { day, atMs }))}
      </p>
      <TableTwin caption="Reviews by study day." columns={columns} rows={weekRows(grid)} />
    </section>
  )
}

function HeatKey() {
  return (
    <svg className="chart" width={(heatSteps + 1) * 12} height="12" aria-hidden="true">
      {Array.from({ length: heatSteps + 1 }, (_, step) => (
        <rect key={step} className={`heat-${step}`} x={step * 12} width="11" height="12" />
      ))}
    </svg>
  )
}
