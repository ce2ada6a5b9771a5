import { isDeepStrictEqual } from 'node:util'
import type { Event } from '@/lib/core/journal/event'
import { database } from '../database'
import type { UserId } from '../user-id'
import { contentOfRow, eventOfRow, rowOfEvent, type StoredEvent } from './event-row'
import { lockJournal } from './head'
import { refreshMemories } from './memory-cache'

export type Stored = { readonly id: string; readonly seq: number; readonly receivedAt: number }
export type Refused = { readonly id: string; readonly code: 'conflict' | 'invalid'; readonly error: string }
export type Push = { readonly stored: readonly Stored[]; readonly refused: readonly Refused[] }

const conflict = (id: string): Refused => ({
  id,
  code: 'conflict',
  error: 'An event with this id and other content is already in the journal; the first one stays.',
})

/**
 * Writes a batch into the learner's journal, each event once, and brings the memories up to date in the same
 * transaction. An event that was already there with the same content counts as stored. Undefined: the account is gone.
 */
export async function pushEvents(userId: UserId, events: readonly Event[], now: number): Promise<Push | undefined> {
  const db = await database()
  return db.$transaction(async (transaction) => {
    const lastSeq = await lockJournal(userId, transaction)
    if (lastSeq === undefined) return undefined

    const known = await transaction.event.findMany({ where: { userId, id: { in: events.map(({ id }) => id) } } })
    const places = new Map<string, { content: Event; stored: Stored }>()
    for (const row of known) places.set(row.id, { content: contentOfRow(row), stored: placeOf(eventOfRow(row)) })

    const fresh: StoredEvent[] = []
    const refused = new Map<string, Refused>()
    for (const event of events) {
      const first = places.get(event.id)
      if (first && !isDeepStrictEqual(first.content, event)) refused.set(event.id, conflict(event.id))
      if (first) continue
      const stored = { ...event, seq: lastSeq + fresh.length + 1, receivedAt: now }
      fresh.push(stored)
      places.set(event.id, { content: event, stored: placeOf(stored) })
    }

    if (fresh.length > 0) {
      // Under the lock nobody can have come between: a duplicate here would be a bug, and must not be skipped in silence.
      await transaction.event.createMany({ data: fresh.map((event) => rowOfEvent(event, { userId, ...event })) })
      await transaction.journalHead.update({ where: { userId }, data: { seq: lastSeq + fresh.length } })
      await refreshMemories(userId, fresh, transaction)
    }
    return { stored: [...places.values()].map(({ stored }) => stored), refused: [...refused.values()] }
  })
}

const placeOf = ({ id, seq, receivedAt }: StoredEvent): Stored => ({ id, seq, receivedAt })
