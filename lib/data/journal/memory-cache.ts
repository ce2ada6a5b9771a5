import type { EventKind } from '@/lib/core/journal/event'
import { foldJournal } from '@/lib/core/journal/fold'
import { happenedAt } from '@/lib/core/journal/order'
import { voidedIds } from '@/lib/core/journal/void'
import { type Memory, memorySchema } from '@/lib/core/memory/memory'
import type { Memory as MemoryRow, Prisma } from '../generated/client'
import type { UserId } from '../user-id'
import { eventOfRow, type StoredEvent } from './event-row'

type Transaction = Prisma.TransactionClient
const everyItemNeeds = ['setting', 'void'] satisfies EventKind[]

/** Folds anew the items to which the fresh events, already in the journal, make a difference. */
export async function refreshMemories(userId: UserId, fresh: readonly StoredEvent[], transaction: Transaction) {
  const changed = [...fresh, ...(await turnedBy(userId, fresh, transaction))]
  const itemIds = new Set(changed.flatMap((event) => (event.kind === 'review' ? event.itemId : [])))
  const settings = changed.filter((event) => event.kind === 'setting')
  if (settings.length > 0) {
    const since = Math.min(...settings.map(happenedAt))
    for (const itemId of await reviewedSince(userId, since, transaction)) itemIds.add(itemId)
  }
  if (itemIds.size === 0) return

  const items = [...itemIds]
  const where = { userId, OR: [{ itemId: { in: items } }, { kind: { in: everyItemNeeds } }] }
  const rows = await transaction.event.findMany({ where })
  const { memories } = foldJournal(rows.map(eventOfRow))
  await transaction.memory.deleteMany({ where: { userId, itemId: { in: items } } })
  await transaction.memory.createMany({ data: [...memories.values()].map((memory) => ({ ...memory, userId })) })
}

/** Earlier events that the fresh ones take back or restore. */
async function turnedBy(userId: UserId, fresh: readonly StoredEvent[], transaction: Transaction) {
  if (!fresh.some(({ kind }) => kind === 'void')) return []
  const rows = await transaction.event.findMany({ where: { userId, kind: 'void' } })
  const after = rows.map(eventOfRow)
  const freshIds = new Set(fresh.map(({ id }) => id))
  const voidedAfter = voidedIds(after)
  const voidedBefore = voidedIds(after.filter(({ id }) => !freshIds.has(id)))
  const turned = [...voidedAfter, ...voidedBefore].filter((id) => voidedAfter.has(id) !== voidedBefore.has(id))
  return (await transaction.event.findMany({ where: { userId, id: { in: turned } } })).map(eventOfRow)
}

/** A changed setting reaches every review after it. */
async function reviewedSince(userId: UserId, since: number, transaction: Transaction): Promise<string[]> {
  const rows = await transaction.event.findMany({
    where: { userId, kind: 'review', occurredAt: { gte: since }, receivedAt: { gte: since } },
    distinct: ['itemId'],
    select: { itemId: true },
  })
  return rows.flatMap(({ itemId }) => itemId ?? [])
}

export function memoryOfRow({ userId: _, lastReviewAt, dueAt, ...rest }: MemoryRow): Memory {
  return memorySchema.parse({
    ...rest,
    lastReviewAt: Number(lastReviewAt),
    dueAt: dueAt === null ? null : Number(dueAt),
  })
}
