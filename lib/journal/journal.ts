import type { Event, Fact } from '@/lib/core/journal/event'
import type { ApiProblem } from './api'
import { createBusy } from './busy'
import { createOwnership, syncLock } from './ownership'
import { createSender } from './sender'
import { type JournalSnapshot, loadingSnapshot, type SyncProblem } from './snapshot'
import type { Surroundings } from './surroundings'
import { syncOnce } from './sync'
import { type Verification, verifyJournal } from './verify'

export type SignOut =
  | { readonly kind: 'signed-out' }
  /** Asked first: these events would be lost. */
  | { readonly kind: 'unsent'; readonly count: number }
  | { readonly kind: 'problem'; readonly problem: ApiProblem }

export type Journal = {
  subscribe(listener: () => void): () => void
  getSnapshot(): JournalSnapshot
  /** Takes a fact into the state at once, then keeps and sends it. Throws while the status is `loading`. */
  record(fact: Fact): Event
  /** Takes back an event, or the last one of this tab that still stands. Null when there is none. */
  undo(eventId?: string): Event | null
  syncNow(): Promise<void>
  /** After signing in or up: asks the server who is signed in, and a guest's work joins the account. */
  refreshSession(): Promise<void>
  /** Ends the session and wipes the journal here; asks before anything unsent would be lost. */
  signOut(options?: { readonly evenUnsent?: boolean }): Promise<SignOut>
  /** Wipes the journal here without asking: the account was deleted, or a guest starts anew. */
  leave(): Promise<void>
  verify(): Promise<Verification>
  /**
   * When the line or the tab is back: asks who is signed in, and syncs. A tab that slept and may have missed what the
   * others told reads its journal again.
   */
  wake(options?: { readonly hasSlept?: boolean }): Promise<void>
  /** Resolves when nothing is being written, sent or asked. */
  settled(): Promise<void>
  close(): void
}

/** The journal of whoever uses this browser: his own when signed in, else the guest's. */
export function startJournal(surroundings: Surroundings): Journal {
  const { api, now } = surroundings
  const busy = createBusy()
  const listeners = new Set<() => void>()
  const ownership = createOwnership(surroundings, busy, changed)
  const sender = createSender(surroundings, () => busy.track(round()))
  let problem: SyncProblem | null = null
  let hasStorageFailed = false
  let snapshot = loadingSnapshot

  function changed() {
    const journal = ownership.journal()
    if (!journal) return
    snapshot = {
      status: 'ready',
      state: journal.shown(),
      sync: {
        online: surroundings.isOnline() && problem !== 'offline',
        unsent: journal.unsent(),
        refused: journal.refused(),
        lastSyncedAt: journal.lastSyncedAt(),
        problem: hasStorageFailed ? 'storage' : problem,
      },
      persistent: journal.storage.persistent,
      ...ownership.session(),
    }
    for (const listener of listeners) listener()
  }

  function showProblem(now: SyncProblem | null) {
    problem = now
    changed()
  }

  async function round(): Promise<SyncProblem | null> {
    const [journal, { user }, signal] = [ownership.journal(), ownership.session(), ownership.signal()]
    if (!journal || !user) return null
    const { storage, storedByServer: onEvents, refusedByServer: onRefused } = journal
    const send = () => syncOnce({ storage, api, userId: user.id, signal, now, onEvents, onRefused })
    try {
      const found = await surroundings.exclusively(syncLock(journal), send)
      if (signal.aborted) return null
      if (found === 'other-user') void refreshSession({ thenSync: false })
      if (found === null) await journal.synced(now())
      showProblem(found)
      return found
    } catch {
      if (signal.aborted) return null
      showProblem('storage')
      return 'storage'
    }
  }

  async function refreshSession({ thenSync } = { thenSync: true }) {
    const found = await ownership.refresh()
    showProblem(found.problem)
    // With a problem too: the sender is who tries again.
    if (found.hasChanged || thenSync) await sender.sync()
  }

  function record(fact: Fact): Event {
    const journal = ownership.journal()
    if (!journal) throw new Error('The journal is still loading: record once its status is ready.')
    const { event, kept } = journal.record(fact)
    const showStorage = (hasFailed: boolean) => {
      if (hasFailed === hasStorageFailed || journal !== ownership.journal()) return
      hasStorageFailed = hasFailed
      changed()
    }
    busy.track(kept).then(
      () => {
        showStorage(false)
        sender.soon()
      },
      () => showStorage(true),
    )
    return event
  }

  function undo(eventId = ownership.journal()?.lastStanding()): Event | null {
    if (eventId === undefined) return null
    return record({ kind: 'void', payload: { target: eventId } })
  }

  async function signOut({ evenUnsent = false } = {}): Promise<SignOut> {
    const journal = ownership.journal()
    await journal?.kept()
    if (snapshot.sync.unsent > 0) await sender.sync()
    const count = (await journal?.storage.countUnsent()) ?? 0
    if (count > 0 && !evenUnsent) return { kind: 'unsent', count }
    const answer = await api.signOut()
    if (answer.kind === 'problem') return answer
    await leave()
    return { kind: 'signed-out' }
  }

  async function leave() {
    await ownership.leave()
    hasStorageFailed = false
    showProblem(null)
  }

  async function wake({ hasSlept = false } = {}) {
    await ownership.follow()
    if (hasSlept) await ownership.journal()?.reload()
    await refreshSession()
  }

  async function verify(): Promise<Verification> {
    await sender.sync()
    const [journal, { user }] = [ownership.journal(), ownership.session()]
    return journal && user ? verifyJournal(journal, api, user.id) : { kind: 'guest' }
  }

  busy.track(ownership.start().then(() => refreshSession()))

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getSnapshot: () => snapshot,
    record,
    undo,
    syncNow: () => busy.track(sender.sync()),
    refreshSession: () => busy.track(refreshSession()),
    signOut: (options) => busy.track(signOut(options)),
    leave,
    verify: () => busy.track(verify()),
    wake: (options) => busy.track(wake(options)),
    settled: busy.settled,
    close() {
      sender.stop()
      ownership.close()
      listeners.clear()
    },
  }
}
