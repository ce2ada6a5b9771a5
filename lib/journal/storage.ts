import type { Event, JournalEvent } from '@/lib/core/journal/event'
import type { PushAnswer } from '@/lib/core/journal/wire'

/** An event that the server did not take. It is kept aside, with the reason, and is no part of the fold. */
export type RefusedEvent = PushAnswer['refused'][number] & { readonly event: Event; readonly refusedAt: number }

/** A guest's events on their way into an account: written down first, so that a crash half-way can be finished. */
export type Joining = { readonly userId: string; readonly ids: readonly string[] }

export type Kept = {
  readonly events: readonly JournalEvent[]
  readonly unsentIds: readonly string[]
  readonly refused: readonly RefusedEvent[]
  readonly lastSyncedAt: number | null
}

export type Acknowledgement = {
  readonly acknowledged: readonly JournalEvent[]
  readonly refused: readonly RefusedEvent[]
}

/** The journal of one owner, on one device. Every method is one transaction. */
export type JournalStorage = {
  /** False when the browser will forget it with the tab. */
  readonly persistent: boolean
  load(): Promise<Kept>
  /**
   * Adds an event that was made just now and queues it to be sent, all in one go: the page may be left in the next
   * moment, and nothing of it waits for an answer.
   */
  add(event: Event): Promise<void>
  /** Adds events and queues them to be sent. Those already there are left as they are. */
  record(events: readonly Event[]): Promise<void>
  /** The oldest events not yet acknowledged. */
  unsent(limit: number): Promise<Event[]>
  countUnsent(): Promise<number>
  /** Takes out of the outbox what the server stored or refused of a batch, and nothing else. */
  acknowledge(batch: readonly Event[], answer: PushAnswer, nowMs: number): Promise<Acknowledgement>
  /** The sequence number up to which everything has been pulled. */
  cursor(): Promise<number>
  /** Keeps pulled rows and moves the cursor, together or not at all. */
  receive(rows: readonly JournalEvent[], cursor: number): Promise<void>
  noteSync(nowMs: number): Promise<void>
  joining(): Promise<Joining | null>
  noteJoining(joining: Joining): Promise<void>
  /** Lets go of events that have joined an account, and of the note that they were to. */
  forget(ids: readonly string[]): Promise<void>
  wipe(): Promise<void>
  close(): void
}

export type Owner = 'guest' | (string & {})

export const databaseName = (owner: Owner) => `deep-recall-${owner}`
