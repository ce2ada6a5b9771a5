import type { DueCount } from '@/lib/core/progress/forecast'
import { formatCount, manyOf, printWeekday } from './number-words'

/** What the forecast comes to. */
export function forecastWords(forecast: readonly DueCount[]): string {
  const total = forecast.reduce((sum, { due }) => sum + due, 0)
  const [today, ...later] = forecast
  if (total === 0) return `Nothing falls due in the next ${forecast.length} days.`
  const fall = `${manyOf(total, 'card falls', 'cards fall')} due in ${forecast.length} days: ${formatCount(today?.due ?? 0)} today`
  const busiest = later.reduce<DueCount | null>((most, each) => (each.due > (most?.due ?? 0) ? each : most), null)
  if (!busiest) return `${fall}.`
  const when = busiest.due === 1 ? ' a day' : `, on ${printWeekday(busiest.day)}`
  return `${fall}, then at the most ${formatCount(busiest.due)}${when}.`
}
