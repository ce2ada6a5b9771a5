import type { JournalEvent } from './event'
import { foldOrdered } from './fold'
import { graft } from './graft'
import { emptyState, type LearnerState } from './learner-state'
import { compareEvents, happenedAt, happenedOn, truerOf } from './order'
import { voidedIds } from './void'

/** A fold that takes further events, in any order of arrival, at the cost of the items they speak of. */
export type GrowingFold = {
  readonly byId: ReadonlyMap<string, JournalEvent>
  readonly ordered: readonly JournalEvent[]
  readonly voided: ReadonlySet<string>
  readonly state: LearnerState
}

export const emptyFold: GrowingFold = { byId: new Map(), ordered: [], voided: new Set(), state: emptyState }

/** With more items than this, one fold of everything is cheaper than the graft. */
const fewItems = 100

const standsElsewhere = (known: JournalEvent, now: JournalEvent) =>
  happenedAt(known) !== happenedAt(now) || happenedOn(known) !== happenedOn(now)

function inOrder(byId: ReadonlyMap<string, JournalEvent>, before: readonly JournalEvent[], came: JournalEvent[]) {
  const last = before.at(-1)
  const areAllNew = byId.size === before.length + came.length
  if (areAllNew && came.every((event) => !last || compareEvents(last, event) < 0)) {
    return [...before, ...came.sort(compareEvents)]
  }
  return [...byId.values()].sort(compareEvents)
}

/** The items to fold again, or 'all' when a setting in the past has changed and with it every later interval. */
function touchedItems(changed: readonly JournalEvent[], fold: Omit<GrowingFold, 'state'>, before: GrowingFold) {
  const itemIds = new Set<string>()
  for (const event of changed) {
    if (event.kind === 'setting' && (before.byId.has(event.id) || fold.ordered.at(-1) !== event)) return 'all'
    if ('itemId' in event) itemIds.add(event.itemId)
  }
  return itemIds.size > fewItems ? 'all' : itemIds
}

/** The fold with further events: equal to a fold of all of them, duplicates and late arrivals included. */
export function joinEvents(before: GrowingFold, incoming: Iterable<JournalEvent>): GrowingFold {
  const byId = new Map(before.byId)
  const came = new Map<string, JournalEvent>()
  const changedIds = new Set<string>()
  for (const event of incoming) {
    const known = byId.get(event.id)
    const truer = truerOf(known, event)
    if (truer === known) continue
    byId.set(event.id, truer)
    came.set(event.id, truer)
    if (!known || standsElsewhere(known, truer)) changedIds.add(event.id)
  }
  if (came.size === 0) return before

  const ordered = inOrder(byId, before.ordered, [...came.values()])
  const voided = [...came.values()].some(({ kind }) => kind === 'void') ? voidedIds(ordered) : before.voided
  for (const id of voided) if (!before.voided.has(id)) changedIds.add(id)
  for (const id of before.voided) if (!voided.has(id)) changedIds.add(id)

  const fold = { byId, ordered, voided }
  const changed = [...changedIds].flatMap((id) => byId.get(id) ?? [])
  const itemIds = touchedItems(changed, fold, before)
  if (itemIds === 'all') return { ...fold, state: foldOrdered(ordered, voided) }
  const own = ordered.filter((event) => event.kind === 'setting' || ('itemId' in event && itemIds.has(event.itemId)))
  return { ...fold, state: graft(before.state, foldOrdered(own, voided), itemIds) }
}

/** The fold without some events, as if they had never been. */
export function leaveOut(fold: GrowingFold, ids: ReadonlySet<string>): GrowingFold {
  return joinEvents(
    emptyFold,
    fold.ordered.filter(({ id }) => !ids.has(id)),
  )
}
