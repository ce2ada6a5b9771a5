import { journalApi } from './api'
import { inMemoryStorage } from './in-memory'
import { openIndexedDb } from './indexed-db'
import { type Journal, startJournal } from './journal'
import type { Keep, Surroundings } from './surroundings'

/** `localStorage`, or the tab's memory where the browser refuses it. */
function browserKeep(): Keep {
  const memory = new Map<string, string>()
  const attempt = <Value>(work: () => Value, otherwise: Value) => {
    try {
      return work()
    } catch {
      return otherwise
    }
  }
  return {
    get: (key) => attempt(() => localStorage.getItem(key), null) ?? memory.get(key) ?? null,
    set(key, value) {
      memory.set(key, value)
      attempt(() => localStorage.setItem(key, value), undefined)
    },
  }
}

function browserSurroundings(): Surroundings {
  return {
    now: () => Date.now(),
    timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
    isOnline: () => navigator.onLine,
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    after(ms, work) {
      const timer = setTimeout(work, ms)
      return () => clearTimeout(timer)
    },
    keep: browserKeep(),
    api: journalApi((...call) => fetch(...call)),
    openStorage: (owner) => openIndexedDb(owner).catch(inMemoryStorage),
    openChannel(name, hear) {
      if (!('BroadcastChannel' in globalThis)) return { tell() {}, close() {} }
      const channel = new BroadcastChannel(name)
      channel.onmessage = ({ data }) => hear(data)
      return { tell: (message) => channel.postMessage(message), close: () => channel.close() }
    },
    // Without locks two tabs may send the same events: the server keeps each once.
    exclusively: (name, work) => (navigator.locks ? navigator.locks.request(name, work) : work()),
  }
}

let journal: Journal | null = null

/** This tab's journal, started at the first call. Only in the browser. */
export function browserJournal(): Journal {
  if (journal) return journal
  const started = startJournal(browserSurroundings())
  const wake = () => void started.wake()
  window.addEventListener('online', wake)
  window.addEventListener('offline', wake)
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void started.wake({ hasSlept: true })
  })
  document.addEventListener('visibilitychange', () => {
    // Leaving the tab is the last sure moment to send what is unsent.
    if (document.visibilityState === 'visible') wake()
    else void started.syncNow()
  })
  journal = started
  return started
}
