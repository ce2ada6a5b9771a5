import type { SyncStatus } from '@/lib/journal/snapshot'

export const waitsHere = (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'waits' : 'wait'} here`

/** What the header says of an account's journal: only what is not as it should be. */
export function syncWords({ problem, unsent, refused, online }: SyncStatus): string | null {
  if (problem === 'storage') return 'not kept here'
  if (unsent > 0 && (problem !== null || !online)) return waitsHere(unsent)
  if (refused.length > 0) return `${refused.length} refused`
  return online ? null : 'offline'
}
