import { emptyState, type LearnerState } from '@/lib/core/journal/learner-state'
import type { User } from '@/lib/core/journal/wire'
import type { ApiProblem } from './api'
import type { RefusedEvent } from './storage'

/** `storage`: the browser failed to keep something; it is in this tab's memory only. */
export type SyncProblem = ApiProblem | 'storage'

export type SyncStatus = {
  readonly online: boolean
  /** Events not yet acknowledged by the server. A guest's are all unsent. */
  readonly unsent: number
  readonly refused: readonly RefusedEvent[]
  readonly lastSyncedAt: number | null
  readonly problem: SyncProblem | null
}

/** What the screens read. The object is the same as long as nothing has changed. */
export type JournalSnapshot = {
  readonly status: 'loading' | 'ready'
  readonly state: LearnerState
  readonly sync: SyncStatus
  /** False when this browser keeps nothing: say so. */
  readonly persistent: boolean
  /** Null for a guest. With the problem `signed-out` the session has ended, and the journal waits for its owner. */
  readonly user: User | null
  /** Ways to sign in besides e-mail and password. */
  readonly providers: readonly string[]
}

export const loadingSnapshot: JournalSnapshot = {
  status: 'loading',
  state: emptyState,
  sync: { online: true, unsent: 0, refused: [], lastSyncedAt: null, problem: null },
  persistent: true,
  user: null,
  providers: [],
}
