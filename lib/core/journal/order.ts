import { earlierDay, localDate, type StudyDay } from '../study-day/study-day'
import type { JournalEvent } from './event'

/** When it happened, as far as it can be believed: not after the server had it, however far ahead the client's clock was. */
export function happenedAt({ occurredAt, receivedAt }: JournalEvent): number {
  return receivedAt === undefined ? occurredAt : Math.min(occurredAt, receivedAt)
}

/** The event's own study day, bounded in the same way: never after the local date at which the server had it. */
export function happenedOn(event: JournalEvent): StudyDay {
  if (event.receivedAt === undefined || event.receivedAt >= event.occurredAt) return event.studyDay
  return earlierDay(event.studyDay, localDate(event.receivedAt, event.utcOffsetMin))
}

/** The order of the fold: `(min(occurredAt, receivedAt), id)`. */
export function compareEvents(one: JournalEvent, other: JournalEvent): number {
  const ahead = happenedAt(one) - happenedAt(other)
  if (ahead !== 0) return ahead
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}

/** Of two copies of one event the server's is the true one. */
export function truerOf(known: JournalEvent | undefined, incoming: JournalEvent): JournalEvent {
  if (known === undefined) return incoming
  return known.seq === undefined && incoming.seq !== undefined ? incoming : known
}

/** Each event once, in the order of the fold, whatever the order of arrival. */
export function orderEvents(events: Iterable<JournalEvent>): JournalEvent[] {
  const byId = new Map<string, JournalEvent>()
  for (const event of events) byId.set(event.id, truerOf(byId.get(event.id), event))
  return [...byId.values()].sort(compareEvents)
}
