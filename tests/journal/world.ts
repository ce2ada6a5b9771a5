import type { Journal } from '@/lib/journal/journal'
import { createBrowser, createClock } from './browser-like'
import { createPeer } from './peer'

export const ann = { id: 'user-ann', email: 'ann@example.org' }
export const bob = { id: 'user-bob', email: 'bob@example.org' }
export const second = 1000

export function world(options = {}) {
  const clock = createClock()
  const peer = createPeer(clock.now)
  return { clock, peer, browser: createBrowser(peer, clock, options) }
}
export type World = ReturnType<typeof world>

export async function signIn({ browser }: World, account: typeof ann, journal: Journal) {
  browser.cookie.account = account
  await journal.refreshSession()
  await journal.settled()
}
export const itemsOf = (journal: Journal) => [...journal.getSnapshot().state.memories.keys()].sort()
export const itemsAt = ({ peer }: World, account: typeof ann) =>
  peer.journalOf(account.id).map((event) => ('itemId' in event ? event.itemId : event.kind))
