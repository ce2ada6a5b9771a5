import { type Event, eventVersion, type Fact, type JournalEvent } from '@/lib/core/journal/event'
import { emptyFold, joinEvents, leaveOut } from '@/lib/core/journal/growing-fold'
import { withHeirs } from '@/lib/core/journal/inherit'
import type { LearnerState } from '@/lib/core/journal/learner-state'
import { studyDayAt } from '@/lib/core/study-day/study-day'
import { utcOffsetAt } from '@/lib/core/study-day/time-zone'
import { heirs } from './heirs'
import { databaseName, type JournalStorage, type Owner, type RefusedEvent } from './storage'
import type { Surroundings } from './surroundings'

const longestAnswerMs = 86_400_000

/** What one tab tells the others about a journal. */
type Message =
  | { readonly kind: 'recorded'; readonly events: readonly Event[] }
  | { readonly kind: 'stored'; readonly events: readonly JournalEvent[]; readonly lastSyncedAt?: number }
  | { readonly kind: 'refused'; readonly refused: readonly RefusedEvent[] }

export type OwnedJournal = {
  readonly owner: Owner
  readonly storage: JournalStorage
  /** As the events say it, the same as on the server. */
  state(): LearnerState
  /** As the screens see it: what was learnt of a removed item belongs to its heir. */
  shown(): LearnerState
  unsent(): number
  refused(): readonly RefusedEvent[]
  lastSyncedAt(): number | null
  /** Takes a fact into the fold at once; the promise says when the browser has kept it. */
  record(fact: Fact): { readonly event: Event; readonly kept: Promise<void> }
  /** The last event recorded in this tab that has not been taken back in it. */
  lastStanding(): string | undefined
  /** Resolves when nothing recorded is still on its way into the browser's storage. */
  kept(): Promise<void>
  /** Takes events that a guest brings along; the storage has them already. */
  adopted(events: readonly Event[]): void
  storedByServer(events: readonly JournalEvent[]): void
  refusedByServer(refused: readonly RefusedEvent[]): void
  synced(nowMs: number): Promise<void>
  /** Reads everything again, for a tab that slept through the others' messages. */
  reload(): Promise<void>
  close(): void
}

/** Who writes an event, and how it gets its name. */
export type Writer = { readonly deviceId: string; nextId(nowMs: number): string }

function eventOf(
  fact: Fact,
  { now, timeZone }: Surroundings,
  { deviceId, nextId }: Writer,
  rolloverHour: number,
): Event {
  const occurredAt = Math.floor(now())
  const zone = timeZone()
  const utcOffsetMin = utcOffsetAt(occurredAt, zone)
  const duration = Math.min(Math.max(0, Math.round(fact.durationMs ?? 0)), longestAnswerMs)
  return {
    ...fact,
    ...(fact.durationMs === undefined ? {} : { durationMs: duration }),
    id: nextId(occurredAt),
    occurredAt,
    timeZone: zone,
    utcOffsetMin,
    studyDay: studyDayAt(occurredAt, { utcOffsetMin, rolloverHour }),
    deviceId,
    v: eventVersion,
  }
}

/** The journal of one owner in this tab: the fold in memory, its storage, and an ear for the other tabs. */
export async function openOwnedJournal(
  owner: Owner,
  surroundings: Surroundings,
  writer: Writer,
  onChange: () => void,
): Promise<OwnedJournal> {
  let fold = emptyFold
  let unsentIds = new Set<string>()
  let refused = new Map<string, RefusedEvent>()
  let lastSyncedAt: number | null = null
  /** Recorded here and not yet kept by the browser: shown all the same. */
  const unkept = new Map<string, Event>()
  /** Those that the browser failed to keep. */
  let failed: Event[] = []

  let standing: string[] = []
  let keeping: Promise<void> = Promise.resolve()

  const isOnServer = (id: string) => fold.byId.get(id)?.seq !== undefined

  function hear(message: Message) {
    if (message.kind === 'refused') {
      for (const refusal of message.refused) {
        unsentIds.delete(refusal.id)
        refused.set(refusal.id, refusal)
      }
      fold = leaveOut(fold, new Set(message.refused.map(({ id }) => id).filter((id) => !isOnServer(id))))
    } else {
      fold = joinEvents(fold, message.events)
      for (const { id } of message.events) {
        if (isOnServer(id)) unsentIds.delete(id)
        else unsentIds.add(id)
      }
      if (message.kind === 'stored') lastSyncedAt = message.lastSyncedAt ?? lastSyncedAt
    }
    onChange()
  }

  const channel = surroundings.openChannel(databaseName(owner), (message) => hear(message as Message))
  const hearAndTell = (message: Message) => {
    hear(message)
    channel.tell(message)
  }

  const storage = await surroundings.openStorage(owner)
  async function reload() {
    const kept = await storage.load()
    fold = joinEvents(emptyFold, [...kept.events, ...unkept.values()])
    unsentIds = new Set([...kept.unsentIds, ...unkept.keys()])
    refused = new Map(kept.refused.map((refusal) => [refusal.id, refusal]))
    lastSyncedAt = kept.lastSyncedAt
    onChange()
  }
  await reload()

  return {
    owner,
    storage,
    state: () => fold.state,
    shown: () => withHeirs(fold, heirs),
    unsent: () => unsentIds.size,
    refused: () => [...refused.values()],
    lastSyncedAt: () => lastSyncedAt,
    record(fact) {
      const event = eventOf(fact, surroundings, writer, fold.state.settings.rolloverHour)
      if (fact.kind === 'void') standing = standing.filter((id) => id !== fact.payload.target)
      else standing.push(event.id)
      unkept.set(event.id, event)
      hear({ kind: 'recorded', events: [event] })
      const events = [...failed, event]
      failed = []
      const keep = async () => {
        try {
          await (events.length === 1 ? storage.add(event) : storage.record(events))
        } catch (cause) {
          failed.push(...events)
          throw cause
        }
        for (const { id } of events) unkept.delete(id)
        channel.tell({ kind: 'recorded', events })
      }
      const kept = keep()
      keeping = Promise.allSettled([keeping, kept]).then(() => {})
      return { event, kept }
    },
    lastStanding: () => standing.at(-1),
    kept: () => keeping,
    adopted: (events) => hearAndTell({ kind: 'recorded', events }),
    storedByServer: (events) => hearAndTell({ kind: 'stored', events }),
    refusedByServer: (refusals) => hearAndTell({ kind: 'refused', refused: refusals }),
    async synced(nowMs) {
      await storage.noteSync(nowMs)
      hearAndTell({ kind: 'stored', events: [], lastSyncedAt: nowMs })
    },
    reload,
    close() {
      channel.close()
      storage.close()
    },
  }
}
