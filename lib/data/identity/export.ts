import { database } from '../database'
import { eventOfRow } from '../journal/event-row'
import { memoryOfRow } from '../journal/memory-cache'
import type { UserId } from '../user-id'

/** Everything that is kept of the learner, but for the password's hash. Null when the account is gone. */
export async function exportAccount(userId: UserId, now: number) {
  const db = await database()
  const user = await db.user.findUnique({
    where: { id: userId },
    select: {
      id: true,
      email: true,
      emailVerifiedAt: true,
      createdAt: true,
      accounts: { select: { provider: true, providerAccountId: true, createdAt: true } },
      sessions: { select: { createdAt: true, expiresAt: true } },
      head: { select: { events: { orderBy: { seq: 'asc' } }, memory: { orderBy: { itemId: 'asc' } } } },
    },
  })
  if (!user) return null
  const { head, accounts, sessions, ...account } = user
  return {
    app: 'Deep Recall',
    exportedAt: new Date(now),
    account,
    signInWith: accounts,
    sessions,
    events: head?.events.map(eventOfRow) ?? [],
    memories: head?.memory.map(memoryOfRow) ?? [],
  }
}
