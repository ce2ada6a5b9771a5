import type { JournalEvent } from '@/lib/core/journal/event'
import { batchSize } from '@/lib/core/journal/wire'
import type { Api, ApiProblem } from './api'
import type { JournalStorage, RefusedEvent } from './storage'

type Round = {
  readonly storage: JournalStorage
  readonly api: Api
  readonly userId: string
  readonly signal: AbortSignal
  now(): number
  /** Told after every batch, so that what is in is shown at once. */
  onEvents(events: readonly JournalEvent[]): void
  onRefused(refused: readonly RefusedEvent[]): void
}

async function push({ storage, api, userId, signal, now, onEvents, onRefused }: Round): Promise<ApiProblem | null> {
  for (;;) {
    const batch = await storage.unsent(batchSize)
    if (batch.length === 0 || signal.aborted) return null
    const answer = await api.push(userId, batch)
    if (signal.aborted) return null
    if (answer.kind === 'problem') return answer.problem
    const { acknowledged, refused } = await storage.acknowledge(batch, answer.value, now())
    onEvents(acknowledged)
    if (refused.length > 0) onRefused(refused)
    // An answer that speaks of none of these events would be asked for ever.
    if (acknowledged.length + refused.length === 0) return 'server'
  }
}

async function pull({ storage, api, userId, signal, onEvents }: Round): Promise<ApiProblem | null> {
  for (;;) {
    const after = await storage.cursor()
    if (signal.aborted) return null
    const answer = await api.pull(userId, after)
    if (signal.aborted) return null
    if (answer.kind === 'problem') return answer.problem
    const { events, next, more } = answer.value
    await storage.receive(events, next)
    onEvents(events)
    if (!more) return null
    if (next <= after) return 'server'
  }
}

/** Sends everything unsent, then fetches everything new. Gives the problem that stopped it, or null. */
export async function syncOnce(round: Round): Promise<ApiProblem | null> {
  return (await push(round)) ?? (await pull(round))
}

const firstWaitMs = 2000
const longestWaitMs = 5 * 60_000

/** Growing waits, spread so that a thousand browsers do not come back in the same second. `random` is in [0, 1). */
export function retryWaitMs(failures: number, random: number): number {
  const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.max(0, failures - 1))
  return Math.round(wait * (0.5 + random / 2))
}
