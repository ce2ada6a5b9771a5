import { type DBSchema, openDB } from 'idb'
import type { Event, JournalEvent } from '@/lib/core/journal/event'
import { databaseName, type Joining, type JournalStorage, type Owner, type RefusedEvent } from './storage'

type Notes = { readonly cursor: number; readonly lastSyncedAt: number | null; readonly joining: Joining | null }
const noNotes: Notes = { cursor: 0, lastSyncedAt: null, joining: null }

interface JournalDatabase extends DBSchema {
  events: { key: string; value: JournalEvent }
  outbox: { key: string; value: Event }
  refused: { key: string; value: RefusedEvent }
  notes: { key: 'notes'; value: Notes }
}

const stores = ['events', 'outbox', 'refused', 'notes'] as const

/** The owner's journal in IndexedDB. Rejects where the browser has none. */
export async function openIndexedDb(owner: Owner): Promise<JournalStorage> {
  const db = await openDB<JournalDatabase>(databaseName(owner), 1, {
    upgrade(fresh) {
      fresh.createObjectStore('events', { keyPath: 'id' })
      fresh.createObjectStore('outbox', { keyPath: 'id' })
      fresh.createObjectStore('refused', { keyPath: 'id' })
      fresh.createObjectStore('notes')
    },
  })
  const write = () => db.transaction(stores, 'readwrite', { durability: 'strict' })
  type Write = ReturnType<typeof write>

  async function note(tx: Write, patch: Partial<Notes>) {
    const notes = tx.objectStore('notes')
    await notes.put({ ...((await notes.get('notes')) ?? noNotes), ...patch }, 'notes')
  }

  return {
    persistent: true,
    async load() {
      const tx = db.transaction(stores)
      const [events, unsentIds, refused, notes] = await Promise.all([
        tx.objectStore('events').getAll(),
        tx.objectStore('outbox').getAllKeys(),
        tx.objectStore('refused').getAll(),
        tx.objectStore('notes').get('notes'),
      ])
      return { events, unsentIds, refused, lastSyncedAt: (notes ?? noNotes).lastSyncedAt }
    },
    async add(event) {
      const tx = write()
      const puts = [tx.objectStore('events').put(event), tx.objectStore('outbox').put(event)]
      tx.commit()
      await Promise.all([...puts, tx.done])
    },
    async record(recorded) {
      const tx = write()
      const [events, outbox] = [tx.objectStore('events'), tx.objectStore('outbox')]
      const known = await Promise.all(recorded.map(({ id }) => events.getKey(id)))
      const fresh = recorded.filter((_, index) => known[index] === undefined)
      await Promise.all(fresh.flatMap((event) => [events.put(event), outbox.put(event)]))
      await tx.done
    },
    unsent: (limit) => db.getAll('outbox', undefined, limit),
    countUnsent: () => db.count('outbox'),
    async acknowledge(batch, answer, nowMs) {
      const tx = write()
      const [events, outbox] = [tx.objectStore('events'), tx.objectStore('outbox')]
      const sent = new Set(batch.map(({ id }) => id))
      const queued = (id: string) => (sent.has(id) ? outbox.get(id) : undefined)
      const acknowledged: JournalEvent[] = []
      const refused: RefusedEvent[] = []
      await Promise.all([
        ...answer.stored.map(async ({ id, seq, receivedAt }) => {
          const event = await queued(id)
          if (!event) return
          acknowledged.push({ ...event, seq, receivedAt })
          await Promise.all([events.put({ ...event, seq, receivedAt }), outbox.delete(id)])
        }),
        ...answer.refused.map(async (refusal) => {
          const [event, known] = await Promise.all([queued(refusal.id), events.get(refusal.id)])
          if (!event) return
          refused.push({ ...refusal, event, refusedAt: nowMs })
          await Promise.all([
            tx.objectStore('refused').put({ ...refusal, event, refusedAt: nowMs }),
            outbox.delete(refusal.id),
            // A row with a number is the server's own event of that id, pulled meanwhile: it stays.
            known?.seq === undefined ? events.delete(refusal.id) : undefined,
          ])
        }),
      ])
      await tx.done
      return { acknowledged, refused }
    },
    async cursor() {
      return (await db.get('notes', 'notes'))?.cursor ?? 0
    },
    async receive(rows, cursor) {
      const tx = write()
      await Promise.all(rows.map((row) => tx.objectStore('events').put(row)))
      const known = (await tx.objectStore('notes').get('notes'))?.cursor ?? 0
      await note(tx, { cursor: Math.max(known, cursor) })
      await tx.done
    },
    async noteSync(nowMs) {
      const tx = write()
      await note(tx, { lastSyncedAt: nowMs })
      await tx.done
    },
    async joining() {
      return (await db.get('notes', 'notes'))?.joining ?? null
    },
    async noteJoining(joining) {
      const tx = write()
      await note(tx, { joining })
      await tx.done
    },
    async forget(ids) {
      const tx = write()
      await Promise.all(ids.flatMap((id) => [tx.objectStore('events').delete(id), tx.objectStore('outbox').delete(id)]))
      await note(tx, { joining: null })
      await tx.done
    },
    async wipe() {
      const tx = write()
      for (const store of stores) await tx.objectStore(store).clear()
      await tx.done
    },
    close: () => db.close(),
  }
}
