import { isDeepStrictEqual } from 'node:util'
import { foldJournal } from '@/lib/core/journal/fold'
import { schedulerVersion } from '@/lib/core/memory/fsrs'
import type { Memory } from '@/lib/core/memory/memory'
import { database } from '../database'
import type { UserId } from '../user-id'
import { eventOfRow } from './event-row'
import { lockJournal } from './head'
import { memoryOfRow } from './memory-cache'

export type Verification = {
  readonly events: number
  readonly scheduler: string
  /** The cache, by item id. */
  readonly memories: readonly Memory[]
  /** Ids of the items of which the cache and a fresh fold say different things. */
  readonly differences: readonly string[]
}

/** Folds the learner's whole journal and compares it with the kept memories. */
export async function verifyJournal(userId: UserId): Promise<Verification> {
  const db = await database()
  const [rows, memoryRows] = await db.$transaction(async (transaction) => {
    await lockJournal(userId, transaction)
    const where = { userId }
    return [await transaction.event.findMany({ where }), await transaction.memory.findMany({ where })] as const
  })
  const folded = foldJournal(rows.map(eventOfRow)).memories
  const kept = new Map(memoryRows.map(memoryOfRow).map((memory) => [memory.itemId, memory]))
  const itemIds = [...new Set([...folded.keys(), ...kept.keys()])].sort()
  return {
    events: rows.length,
    scheduler: schedulerVersion,
    memories: itemIds.flatMap((itemId) => kept.get(itemId) ?? []),
    differences: itemIds.filter((itemId) => !isDeepStrictEqual(kept.get(itemId), folded.get(itemId))),
  }
}
