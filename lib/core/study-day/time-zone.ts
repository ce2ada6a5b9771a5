import { type StudyDay, studyDayAt } from './study-day'

const secondMs = 1000
const minuteMs = 60_000

const wallClocks = new Map<string, Intl.DateTimeFormat>()

function wallClock(timeZone: string) {
  const known = wallClocks.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  wallClocks.set(timeZone, made)
  return made
}

/** Minutes east of UTC in an IANA zone at a moment. Throws a RangeError for a zone the platform does not know. */
export function utcOffsetAt(atMs: number, timeZone: string): number {
  const parts = wallClock(timeZone).formatToParts(atMs)
  const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value)
  const wall = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second'))
  return Math.round((wall - Math.floor(atMs / secondMs) * secondMs) / minuteMs)
}

/** The study day at a moment in an IANA zone: a date that ends at `rolloverHour` by that zone's wall clock. */
export function studyDayNow(
  nowMs: number,
  { timeZone, rolloverHour }: { timeZone: string; rolloverHour: number },
): StudyDay {
  return studyDayAt(nowMs, { utcOffsetMin: utcOffsetAt(nowMs, timeZone), rolloverHour })
}
