'use client'

import { useSyncExternalStore } from 'react'
import { browserJournal } from '@/lib/journal/browser'
import type { Journal } from '@/lib/journal/journal'
import { type JournalSnapshot, loadingSnapshot } from '@/lib/journal/snapshot'

type JournalActions = Omit<Journal, 'subscribe' | 'getSnapshot' | 'settled' | 'close'>

const subscribe = (listener: () => void) => browserJournal().subscribe(listener)
const getSnapshot = () => browserJournal().getSnapshot()
const getServerSnapshot = () => loadingSnapshot

const actions: JournalActions = {
  record: (fact) => browserJournal().record(fact),
  undo: (eventId) => browserJournal().undo(eventId),
  syncNow: () => browserJournal().syncNow(),
  refreshSession: () => browserJournal().refreshSession(),
  signOut: (options) => browserJournal().signOut(options),
  leave: () => browserJournal().leave(),
  verify: () => browserJournal().verify(),
  wake: (options) => browserJournal().wake(options),
}

/** The learner's journal in this browser: its state, how its sync stands, whose it is, and what can be done to it. */
export function useJournal(): JournalSnapshot & JournalActions {
  return { ...useSyncExternalStore(subscribe, getSnapshot, getServerSnapshot), ...actions }
}
