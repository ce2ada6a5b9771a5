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

/** Tenths from at or below `lowest` (and .7 at the most) to 1. */
export function chanceTicks(lowest: number): number[] {
  const first = Math.min(7, Math.floor(lowest * 10 + 1e-9))
  return Array.from({ length: 11 - first }, (_, at) => (first + at) / 10)
}

/** .7 and 1, as on an axis. */
export const formatTenth = (value: number) => (value > 0.95 ? '1' : value < 0.05 ? '0' : value.toFixed(1).slice(1))
