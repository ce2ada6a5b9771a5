import type { Interval } from '@/lib/core/memory/memory'
import { formatDays, formatInterval } from '../ui/number'

/** What a grade button says: "10 min", "3 d". */
export function printInterval(interval: Interval): string {
  return interval.kind === 'minutes' ? formatInterval(interval.minutes) : formatDays(interval.days)
}

/** "22 December", in the reader's own calendar words. */
export function printDay(day: string): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })
}

/** "5 Oct", for an axis. */
export function printShortDay(day: string): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
}
