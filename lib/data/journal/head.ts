import type { Prisma } from '../generated/client'
import type { UserId } from '../user-id'

/**
 * Locks the learner's journal until the transaction ends and gives its last sequence number; undefined when the
 * account is gone. What is written under this lock becomes visible in the order of its numbers.
 */
export async function lockJournal(userId: UserId, transaction: Prisma.TransactionClient): Promise<number | undefined> {
  const rows = await transaction.$queryRaw<{ seq: number }[]>`
    SELECT "seq" FROM "JournalHead" WHERE "userId" = ${userId}::uuid FOR UPDATE`
  return rows[0]?.seq
}
