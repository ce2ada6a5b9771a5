import type { Event, EventOf } from './event'

/**
 * Ids of the events that are taken back. A void counts unless it is itself taken back, so that the undo of an undo
 * restores; order of arrival and clocks play no part. Voids that take back each other in a ring count for nothing.
 */
export function voidedIds(events: Iterable<Event>): Set<string> {
  const voids = new Map<string, EventOf<'void'>>()
  for (const event of events) if (event.kind === 'void') voids.set(event.id, event)

  const undecided = new Map<string, number>()
  for (const { payload } of voids.values()) undecided.set(payload.target, (undecided.get(payload.target) ?? 0) + 1)

  const voided = new Set<string>()
  const decided = [...voids.values()].filter(({ id }) => !undecided.has(id))
  for (let next = decided.pop(); next; next = decided.pop()) {
    const { target } = next.payload
    if (!voided.has(next.id)) voided.add(target)
    const left = (undecided.get(target) ?? 0) - 1
    undecided.set(target, left)
    const targetVoid = voids.get(target)
    if (left === 0 && targetVoid) decided.push(targetVoid)
  }
  return voided
}
