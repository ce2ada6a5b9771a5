import type { DayOfStudy } from '@/lib/core/progress/heat-map'
import type { StudyDay } from '@/lib/core/study-day/study-day'

const weeksShown = 26
export const heatSteps = 8

export interface HeatCell extends DayOfStudy {
  /** 0 is the oldest. */
  readonly week: number
  /** 0 is Monday. */
  readonly weekday: number
  /** 0 for no answer, 1 to 8 by count. */
  readonly step: number
}

export interface HeatGrid {
  readonly cells: readonly HeatCell[]
  readonly weeks: number
  /** From this many answers on the wash is at its darkest. */
  readonly darkest: number
  readonly months: readonly { readonly week: number; readonly label: string }[]
}

const weekdayOf = (day: StudyDay) => (new Date(day).getUTCDay() + 6) % 7

/** Days from a Monday half a year ago to today. */
export const heatDays = (today: StudyDay) => (weeksShown - 1) * 7 + weekdayOf(today) + 1

/** All but the busiest twentieth of the days lie below: one long day must not make the others pale. */
function darkestOf(days: readonly DayOfStudy[]): number {
  const counts = days.flatMap(({ answers }) => (answers > 0 ? answers : [])).sort((one, other) => one - other)
  return Math.max(heatSteps, counts[Math.floor(counts.length * 0.95)] ?? 0)
}

const monthOf = (day: StudyDay) => new Date(day).toLocaleDateString('en-US', { month: 'short', timeZone: 'UTC' })

/** Places the days, which begin on a Monday, in columns of weeks and steps of colour. */
export function heatGrid(days: readonly DayOfStudy[]): HeatGrid {
  const darkest = darkestOf(days)
  const stepOf = (answers: number) =>
    answers === 0 ? 0 : Math.min(heatSteps, Math.ceil((heatSteps * answers) / darkest))
  const cells = days.map((each, at) => ({
    ...each,
    week: Math.floor(at / 7),
    weekday: at % 7,
    step: stepOf(each.answers),
  }))
  const firsts = cells.filter(({ day }) => day.endsWith('-01'))
  return {
    cells,
    weeks: Math.ceil(days.length / 7),
    darkest,
    months: firsts.map(({ day, week }) => ({ week, label: monthOf(day) })),
  }
}
