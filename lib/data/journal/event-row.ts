import { type Event, eventSchema, type JournalEvent } from '@/lib/core/journal/event'
import type { Event as EventRow } from '../generated/client'
import type { EventCreateManyInput } from '../generated/models'

export type StoredEvent = JournalEvent & { readonly receivedAt: number; readonly seq: number }

type Place = { userId: string; seq: number; receivedAt: number }

export function rowOfEvent(event: Event, { userId, seq, receivedAt }: Place): EventCreateManyInput {
  const itemId = 'itemId' in event ? event.itemId : null
  const durationMs = event.durationMs ?? null
  return { ...event, itemId, durationMs, userId, seq, receivedAt, payload: event.payload }
}

/** The event as it was made, without its place in this journal. Throws on a row that is no event. */
export function contentOfRow(row: EventRow): Event {
  const { userId: _user, seq: _seq, receivedAt: _received, itemId, durationMs, occurredAt, ...rest } = row
  return eventSchema.parse({
    ...rest,
    occurredAt: Number(occurredAt),
    ...(itemId === null ? {} : { itemId }),
    ...(durationMs === null ? {} : { durationMs }),
  })
}

export function eventOfRow(row: EventRow): StoredEvent {
  return { ...contentOfRow(row), seq: row.seq, receivedAt: Number(row.receivedAt) }
}
