import { eventVersion, type Fact, type JournalEvent } from '@/lib/core/journal/event'
import { type StudyDay, studyDayAt } from '@/lib/core/study-day/study-day'

const kathmandu = { timeZone: 'Asia/Kathmandu', utcOffsetMin: 345 }
const rolloverHour = 4

export const deviceA = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa'

/** The n-th event id: a well-formed UUIDv7 with a fixed time. */
export const eventId = (n: number) => `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

/** A moment in Kathmandu: `at('2026-11-24 09:30')`. */
export const at = (wall: string) => Date.parse(`${wall.replace(' ', 'T')}:00+05:45`)

export const day = (text: string) => text as StudyDay

type Rest = Partial<Pick<JournalEvent, 'timeZone' | 'utcOffsetMin' | 'studyDay' | 'deviceId' | 'receivedAt' | 'seq'>>

/** Event number `n`, in Kathmandu, on the study day of its moment unless said otherwise. */
export function makeEvent(n: number, occurredAt: number, fact: Fact, rest: Rest = {}): JournalEvent {
  const utcOffsetMin = rest.utcOffsetMin ?? kathmandu.utcOffsetMin
  const studyDay = studyDayAt(occurredAt, { utcOffsetMin, rolloverHour })
  const heading = { id: eventId(n), occurredAt, ...kathmandu, studyDay, deviceId: deviceA, v: eventVersion }
  return { ...heading, ...fact, ...rest }
}

export const review = (itemId: string, grade: 1 | 2 | 3 | 4): Fact => ({ kind: 'review', itemId, payload: { grade } })
export const undoOf = (n: number): Fact => ({ kind: 'void', payload: { target: eventId(n) } })
