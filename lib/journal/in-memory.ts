import type { Event, JournalEvent } from '@/lib/core/journal/event'
import type { Joining, JournalStorage, RefusedEvent } from './storage'

/** A journal for a browser that keeps nothing: it lives as long as the tab. */
export function inMemoryStorage(): JournalStorage {
  const events = new Map<string, JournalEvent>()
  const outbox = new Map<string, Event>()
  const refused = new Map<string, RefusedEvent>()
  let cursor = 0
  let lastSyncedAt: number | null = null
  let joining: Joining | null = null

  return {
    persistent: false,
    async load() {
      const unsentIds = [...outbox.keys()]
      return { events: [...events.values()], unsentIds, refused: [...refused.values()], lastSyncedAt }
    },
    async add(event) {
      events.set(event.id, event)
      outbox.set(event.id, event)
    },
    async record(recorded) {
      for (const event of recorded) {
        if (events.has(event.id)) continue
        events.set(event.id, event)
        outbox.set(event.id, event)
      }
    },
    unsent: async (limit) => [...outbox.values()].slice(0, limit),
    countUnsent: async () => outbox.size,
    async acknowledge(batch, answer, nowMs) {
      const sent = new Set(batch.map(({ id }) => id))
      const take = (id: string) => {
        const event = sent.has(id) ? outbox.get(id) : undefined
        outbox.delete(event?.id ?? '')
        return event
      }
      const acknowledged = answer.stored.flatMap(({ id, seq, receivedAt }) => {
        const event = take(id)
        return event ? [{ ...event, seq, receivedAt }] : []
      })
      const refusals = answer.refused.flatMap((refusal) => {
        const event = take(refusal.id)
        return event ? [{ ...refusal, event, refusedAt: nowMs }] : []
      })
      for (const event of acknowledged) events.set(event.id, event)
      for (const refusal of refusals) {
        refused.set(refusal.id, refusal)
        if (events.get(refusal.id)?.seq === undefined) events.delete(refusal.id)
      }
      return { acknowledged, refused: refusals }
    },
    cursor: async () => cursor,
    async receive(rows, next) {
      for (const row of rows) events.set(row.id, row)
      cursor = Math.max(cursor, next)
    },
    async noteSync(nowMs) {
      lastSyncedAt = nowMs
    },
    joining: async () => joining,
    async noteJoining(noted) {
      joining = noted
    },
    async forget(ids) {
      for (const id of ids) {
        events.delete(id)
        outbox.delete(id)
      }
      joining = null
    },
    async wipe() {
      for (const store of [events, outbox, refused]) store.clear()
      cursor = 0
      lastSyncedAt = null
      joining = null
    },
    close() {},
  }
}
