import type { SyncStatus } from '@/lib/journal/snapshot'

/** What the header says of an account's journal: only what is not as it should be. */
export function syncWords({ problem, unsent, refused, online }: SyncStatus): string | null {
  if (problem === 'storage') return 'not kept here'
  if (unsent > 0 && (problem !== null || !online)) return `${unsent} wait here`
  if (refused.length > 0) return `${refused.length} refused`
  return online ? null : 'offline'
}
