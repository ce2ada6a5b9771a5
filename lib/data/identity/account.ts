import { database } from '../database'
import { lockJournal } from '../journal/head'
import type { UserId } from '../user-id'
import { isTaken } from './user'

type NewPassword = { readonly passwordHash: string; readonly keepSessionId: string }

/** A new password ends every session but the one that set it. */
export async function changePassword(userId: UserId, { passwordHash, keepSessionId }: NewPassword): Promise<void> {
  const db = await database()
  await db.$transaction([
    db.user.updateMany({ where: { id: userId }, data: { passwordHash } }),
    db.session.deleteMany({ where: { userId, id: { not: keepSessionId } } }),
  ])
}

/** A new address, for which nobody has vouched yet. */
export async function changeEmail(userId: UserId, email: string): Promise<'changed' | 'taken'> {
  const db = await database()
  try {
    await db.user.updateMany({ where: { id: userId, NOT: { email } }, data: { email, emailVerifiedAt: null } })
    return 'changed'
  } catch (cause) {
    if (isTaken(cause)) return 'taken'
    throw cause
  }
}

/** Everything of the learner goes at once: every table hangs on the user's row. */
export async function deleteAccount(userId: UserId): Promise<void> {
  const db = await database()
  await db.$transaction(async (transaction) => {
    // A push that is under way ends first; the next one finds no journal.
    await lockJournal(userId, transaction)
    await transaction.user.deleteMany({ where: { id: userId } })
  })
}
