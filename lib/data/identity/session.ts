import { randomUUID } from 'node:crypto'
import { database } from '../database'
import type { UserId } from '../user-id'

const dayMs = 86_400_000
/** A session ends this long after it was last used. */
export const sessionDays = 60

const expiry = (now: number) => new Date(now + sessionDays * dayMs)

/** What a session cookie claims. */
export type SessionClaim = { readonly userId: string; readonly sessionId: string }

/** A row for a browser that has just signed in; gives the session's id. */
export async function openSession(userId: string, now: number): Promise<string> {
  const db = await database()
  const id = randomUUID()
  await db.session.create({ data: { userId, id, createdAt: new Date(now), expiresAt: expiry(now) } })
  await db.session.deleteMany({ where: { userId, expiresAt: { lte: new Date(now) } } })
  return id
}

/** Whose session it is, while its row lives; a session in use lives on. */
export async function readSession({ userId, sessionId }: SessionClaim, now: number) {
  const db = await database()
  const where = { userId_id: { userId, id: sessionId } }
  const session = await db.session.findUnique({ where, include: { user: { select: { email: true } } } })
  if (!session || session.expiresAt.getTime() <= now) return null
  if (session.expiresAt.getTime() < now + (sessionDays - 1) * dayMs) {
    await db.session.updateMany({ where: { userId, id: sessionId }, data: { expiresAt: expiry(now) } })
  }
  return { userId: session.userId, email: session.user.email }
}

/** Ends one session; of one that has ended already nothing is said. */
export async function endSession({ userId, sessionId }: SessionClaim): Promise<void> {
  const db = await database()
  await db.session.deleteMany({ where: { userId, id: sessionId } })
}

export async function endAllSessions(userId: UserId): Promise<void> {
  const db = await database()
  await db.session.deleteMany({ where: { userId } })
}
