import type { JournalEvent } from './event'
import { foldOrdered } from './fold'
import { graft } from './graft'
import type { GrowingFold } from './growing-fold'
import type { LearnerState } from './learner-state'

/** By id of an item that was removed, the id of the item that took its place. */
export type Heirs = ReadonlyMap<string, string>

/**
 * The state in which every answer to a removed item counts as an answer to its heir, so that no memory is orphaned when
 * content changes. The journal itself stays as it is: this is a way of reading it, the same for every order and device.
 */
export function withHeirs({ ordered, voided, state }: Omit<GrowingFold, 'byId'>, heirs: Heirs): LearnerState {
  const touched = new Set<string>()
  for (const event of ordered) {
    const heir = 'itemId' in event ? heirs.get(event.itemId) : undefined
    if (heir !== undefined && 'itemId' in event) touched.add(event.itemId).add(heir)
  }
  if (touched.size === 0) return state
  const own = ordered
    .filter((event) => event.kind === 'setting' || ('itemId' in event && touched.has(event.itemId)))
    .map((event): JournalEvent => {
      const heir = 'itemId' in event ? heirs.get(event.itemId) : undefined
      return heir === undefined ? event : ({ ...event, itemId: heir } as JournalEvent)
    })
  return graft(state, foldOrdered(own, voided), touched)
}
