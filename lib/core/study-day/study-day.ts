import * as z from 'zod/mini'

/** A calendar day in the learner's time zone, `YYYY-MM-DD`, that begins at the rollover hour. */
export type StudyDay = string & { readonly [studyDayBrand]: true }
declare const studyDayBrand: unique symbol

const dayMs = 86_400_000
const minuteMs = 60_000
const latestDateMs = 8.64e15

const isStudyDay = (value: unknown) => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const ms = Date.parse(value)
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(value)
}

export const studyDaySchema = z.custom<StudyDay>(isStudyDay, 'not a day of the form YYYY-MM-DD')

/** Local date of a moment, `utcOffsetMin` east of UTC. */
export function localDate(atMs: number, utcOffsetMin: number): StudyDay {
  return new Date(atMs + utcOffsetMin * minuteMs).toISOString().slice(0, 10) as StudyDay
}

/** Study day of a moment: the local date `rolloverHour` hours earlier by the wall clock. */
export function studyDayAt(
  atMs: number,
  { utcOffsetMin, rolloverHour }: { utcOffsetMin: number; rolloverHour: number },
) {
  return localDate(atMs - rolloverHour * 60 * minuteMs, utcOffsetMin)
}

/** Whole days from one study day to another; negative when `to` is earlier. */
export function daysBetween(from: StudyDay, to: StudyDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs)
}

export function addDays(day: StudyDay, count: number): StudyDay {
  return new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10) as StudyDay
}

export function earlierDay(one: StudyDay, other: StudyDay): StudyDay {
  return daysBetween(one, other) < 0 ? other : one
}

export function laterDay(one: StudyDay, other: StudyDay): StudyDay {
  return daysBetween(one, other) < 0 ? one : other
}

/** Is the event's study day its local date, or (before the rollover hour) the day before? */
export function isLocalDateOf(event: { occurredAt: number; utcOffsetMin: number; studyDay: StudyDay }): boolean {
  // The form is checked together with the limits of its numbers, so a moment that no calendar has may come here.
  if (!(Math.abs(event.occurredAt + event.utcOffsetMin * minuteMs) <= latestDateMs)) return false
  const ahead = daysBetween(event.studyDay, localDate(event.occurredAt, event.utcOffsetMin))
  return ahead === 0 || ahead === 1
}
