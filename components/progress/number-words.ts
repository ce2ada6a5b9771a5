import { formatDays } from '../ui/number'

/** 2,509 */
export const formatCount = (count: number) => count.toLocaleString('en-GB')

/** "1 review", "2,509 reviews". */
export function manyOf(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`
}

/** 3.1 d, 24 d, 14 mo */
export function formatStability(days: number): string {
  return days < 9.95 ? `${days.toFixed(1)} d` : formatDays(days)
}

/** "Tuesday 24 November" */
export function printWeekday(day: string): string {
  const date = new Date(`${day}T12:00:00Z`)
  const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return date.toLocaleDateString('en-GB', options).replace(',', '')
}

/** Whole numbers from 0 to at or above `most`, three to five of them. */
export function countTicks(most: number): number[] {
  const rough = Math.max(1, most) / 4
  const power = 10 ** Math.max(0, Math.floor(Math.log10(rough)))
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power
  const last = Math.max(2, Math.ceil(most / step))
  return Array.from({ length: last + 1 }, (_, at) => at * step)
}

/** Steps from at or below `lowest` to 1: twentieths above .8, else tenths. */
export function chanceTicks(lowest: number): number[] {
  const steps = lowest >= 0.8 ? 20 : 10
  const first = Math.min(lowest >= 0.8 ? 16 : 7, Math.floor(lowest * steps + 1e-9))
  return Array.from({ length: steps + 1 - first }, (_, at) => (first + at) / steps)
}

/** .7, .85 and 1, as on an axis. */
export function formatTick(value: number): string {
  return value === 0 || value === 1 ? String(value) : String(Number(value.toFixed(2))).slice(1)
}
