import { IDBFactory } from 'fake-indexeddb'
import { journalApi } from '@/lib/journal/api'
import { inMemoryStorage } from '@/lib/journal/in-memory'
import { openIndexedDb } from '@/lib/journal/indexed-db'
import { type Journal, startJournal } from '@/lib/journal/journal'
import type { Surroundings } from '@/lib/journal/surroundings'
import { at } from '../make'
import type { Peer } from './peer'

type Timer = { readonly dueAt: number; readonly work: () => void }

/** A clock that stands until it is told to go on, and the work that waits for it. */
export function createClock(startMs = at('2026-11-24 09:00')) {
  let nowMs = startMs
  const timers = new Set<Timer>()
  return {
    now: () => nowMs,
    after(ms: number, work: () => void) {
      const timer = { dueAt: nowMs + ms, work }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    /** Moves on and starts what has fallen due. */
    pass(ms: number) {
      nowMs += ms
      for (const timer of [...timers].filter(({ dueAt }) => dueAt <= nowMs)) {
        timers.delete(timer)
        timer.work()
      }
    },
    /** Milliseconds until each waiting work. */
    waits: () => [...timers].map(({ dueAt }) => dueAt - nowMs).sort((one, other) => one - other),
  }
}

export type Clock = ReturnType<typeof createClock>

/** One browser on one machine: its IndexedDB, its small store, its cookie; tabs can be opened and closed. */
export function createBrowser(peer: Peer, clock: Clock, { hasIndexedDb = true, hasLocks = true } = {}) {
  const indexedDb = new IDBFactory()
  const kept = new Map<string, string>()
  const ears = new Map<string, Set<(message: unknown) => void>>()
  const locks = new Map<string, Promise<unknown>>()
  const { cookie, fetch } = peer.browser()
  let isOpening = false

  const surroundings: Surroundings = {
    now: clock.now,
    timeZone: () => 'Asia/Kathmandu',
    isOnline: () => peer.weather !== 'no line',
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    after: clock.after,
    keep: { get: (key) => kept.get(key) ?? null, set: (key, value) => void kept.set(key, value) },
    api: journalApi(fetch),
    openStorage(owner) {
      if (!hasIndexedDb) return Promise.resolve(inMemoryStorage())
      // `idb` reads the global at the moment of opening; each browser of a test has its own.
      globalThis.indexedDB = indexedDb
      return openIndexedDb(owner)
    },
    openChannel(name, hear) {
      const room = ears.get(name) ?? new Set()
      ears.set(name, room.add(hear))
      return {
        tell: (message) => {
          for (const ear of room) if (ear !== hear) ear(structuredClone(message))
        },
        close: () => room.delete(hear),
      }
    },
    exclusively(name, work) {
      if (!hasLocks) return work()
      const turn = (locks.get(name) ?? Promise.resolve()).then(work, work)
      locks.set(name, turn)
      return turn
    },
  }
  return {
    cookie,
    kept,
    surroundings,
    /** Opens a tab and waits until it has nothing to do. */
    async openTab(): Promise<Journal> {
      if (isOpening) throw new Error('one tab after the other')
      isOpening = true
      const journal = startJournal(surroundings)
      await journal.settled()
      isOpening = false
      return journal
    },
  }
}
