import type { Event } from '@/lib/core/journal/event'
import type { JournalStorage } from './storage'

/** Finishes a join that was written down: each event once in the account's journal and outbox, then gone here. */
export async function finishJoining(guest: JournalStorage, account: JournalStorage): Promise<readonly Event[]> {
  const joining = await guest.joining()
  if (!joining) return []
  const ids = new Set(joining.ids)
  const { events } = await guest.load()
  const moved = events.filter(({ id }) => ids.has(id))
  // In this order an event is let go only when the account's journal has it, whenever the browser dies.
  await account.record(moved)
  await guest.forget(joining.ids)
  return moved
}

/** Moves a guest's events into an account's journal, to be sent from there. */
export async function joinAccount(guest: JournalStorage, account: JournalStorage, userId: string) {
  const { events } = await guest.load()
  if (events.length === 0) return []
  await guest.noteJoining({ userId, ids: events.map(({ id }) => id) })
  return finishJoining(guest, account)
}
