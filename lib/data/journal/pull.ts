import { database } from '../database'
import type { UserId } from '../user-id'
import { eventOfRow, type StoredEvent } from './event-row'

export type Pull = { readonly events: readonly StoredEvent[]; readonly next: number; readonly more: boolean }

const pageSize = 500

/** The learner's events after a sequence number, in order; `next` is where to go on. */
export async function pullEvents(userId: UserId, after: number): Promise<Pull> {
  const db = await database()
  const rows = await db.event.findMany({
    where: { userId, seq: { gt: after } },
    orderBy: { seq: 'asc' },
    take: pageSize + 1,
  })
  const events = rows.slice(0, pageSize).map(eventOfRow)
  return { events, next: events.at(-1)?.seq ?? after, more: rows.length > pageSize }
}
