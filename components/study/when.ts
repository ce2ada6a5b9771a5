import type { Interval } from '@/lib/core/memory/memory'
import { formatDays, formatInterval } from '../ui/number'

/** What a grade button says: "10 min", "3 d". */
export function printInterval(interval: Interval): string {
  return interval.kind === 'minutes' ? formatInterval(interval.minutes) : formatDays(interval.days)
}
