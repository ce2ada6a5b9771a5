import { differingItems } from '@/lib/core/journal/compare-memories'
import { foldJournal } from '@/lib/core/journal/fold'
import { schedulerVersion } from '@/lib/core/memory/fsrs'
import type { Api, ApiProblem } from './api'
import type { OwnedJournal } from './owned-journal'

export type Verification =
  /** This tab, this browser's log folded anew, and the server agree. */
  | { readonly kind: 'same'; readonly memories: number; readonly events: number }
  | {
      readonly kind: 'different'
      readonly itemIds: readonly string[]
      readonly eventsHere: number
      readonly eventsThere: number
    }
  | { readonly kind: 'unsent'; readonly count: number }
  | { readonly kind: 'guest' }
  | { readonly kind: 'problem'; readonly problem: ApiProblem }

/** Compares what this tab shows with a fresh fold of what the browser keeps, and both with the server's memories. */
export async function verifyJournal(journal: OwnedJournal, api: Api, userId: string): Promise<Verification> {
  const unsent = await journal.storage.countUnsent()
  if (unsent > 0) return { kind: 'unsent', count: unsent }
  const answer = await api.verify(userId)
  if (answer.kind === 'problem') return answer
  const there = answer.value
  if (there.scheduler !== schedulerVersion) return { kind: 'problem', problem: 'outdated' }

  const { events } = await journal.storage.load()
  const shown = journal.state().memories
  const itemIds = new Set([
    ...differingItems(shown, foldJournal(events).memories),
    ...differingItems(shown, new Map(there.memories.map((memory) => [memory.itemId, memory]))),
    ...there.differences,
  ])
  if (itemIds.size > 0 || events.length !== there.events) {
    return { kind: 'different', itemIds: [...itemIds], eventsHere: events.length, eventsThere: there.events }
  }
  return { kind: 'same', memories: shown.size, events: events.length }
}
