import { type DayOfStudy, longestBreak } from '@/lib/core/progress/heat-map'
import type { Streak } from '@/lib/core/progress/streak'
import type { StudyDay } from '@/lib/core/study-day/study-day'
import { printDay } from '../ui/day'
import { manyOf, printWeekday } from './number-words'

/** A shorter absence is no event. */
const daysAway = 7

/** "2,509 reviews on 140 days. You were away from 8 to 24 October." */
export function heatWords(days: readonly DayOfStudy[]): string {
  const studied = days.filter(({ answers }) => answers > 0)
  const total = studied.reduce((sum, { answers }) => sum + answers, 0)
  const away = longestBreak(days)
  const said = `${manyOf(total, 'review')} on ${manyOf(studied.length, 'day')}.`
  if (!away || away.days < daysAway) return said
  return `${said} You were away from ${printSpan(away.from, away.to)}.`
}

/** "8 to 24 October", "30 October to 4 November" */
function printSpan(from: StudyDay, to: StudyDay): string {
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7)
  return `${isOneMonth ? Number(from.slice(8)) : printDay(from)} to ${printDay(to)}`
}

/** What the heat map shows, for whoever does not see it. */
export function heatSummary(days: readonly DayOfStudy[]): string {
  const most = days.reduce<DayOfStudy | null>((max, each) => (each.answers > (max?.answers ?? 0) ? each : max), null)
  const busiest = most ? ` The most, ${most.answers}, on ${printWeekday(most.day)}.` : ''
  return `Reviews by study day over half a year: ${heatWords(days)}${busiest}`
}

/** Days in a row, stated. */
export function streakWords({ days, longest, hasStudiedToday }: Streak): string {
  const record = longest > days ? ` The longest row: ${longest}.` : ''
  if (days === 0) return `Days in a row: none just now.${record}`
  if (hasStudiedToday) return `Days in a row: ${days}, with today.${record}`
  return `Days in a row: ${days} up to yesterday; today has no review yet.${record}`
}
