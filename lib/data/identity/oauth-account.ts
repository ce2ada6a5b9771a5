import { randomUUID } from 'node:crypto'
import { database } from '../database'
import { isTaken } from './user'

/** Who stands behind a GitHub or Google sign-in. */
export type OAuthPerson = {
  readonly provider: string
  readonly providerAccountId: string
  readonly email: string
  /** Does the provider vouch that the address is this person's? */
  readonly emailVerified: boolean
}

/**
 * The user whom this person may be, made when there is none. 'taken': the address has an account, and nobody vouches
 * that it is the same person's. docs/decisions/011 says why a vouched address takes an unproven account over.
 */
export async function findOrCreateOAuthUser(person: OAuthPerson, now: number): Promise<{ id: string } | 'taken'> {
  const db = await database()
  const { provider, providerAccountId, email } = person
  const linked = await db.account.findUnique({ where: { provider_providerAccountId: { provider, providerAccountId } } })
  if (linked) return { id: linked.userId }

  const owner = await db.user.findUnique({ where: { email } })
  if (!owner) return createOAuthUser(person, now)
  if (!person.emailVerified) return 'taken'

  const userId = owner.id
  return db.$transaction(async (transaction) => {
    if (owner.emailVerifiedAt === null) {
      await transaction.session.deleteMany({ where: { userId } })
      await transaction.account.deleteMany({ where: { userId } })
      const proven = { passwordHash: null, emailVerifiedAt: new Date(now) }
      await transaction.user.update({ where: { id: userId }, data: proven })
    }
    await transaction.account.deleteMany({ where: { userId, provider } })
    await transaction.account.create({ data: { userId, provider, providerAccountId, createdAt: new Date(now) } })
    return { id: userId }
  })
}

async function createOAuthUser(person: OAuthPerson, now: number): Promise<{ id: string } | 'taken'> {
  const db = await database()
  const { provider, providerAccountId, email, emailVerified } = person
  const createdAt = new Date(now)
  const data = {
    id: randomUUID(),
    email,
    emailVerifiedAt: emailVerified ? createdAt : null,
    createdAt,
    head: { create: {} },
    accounts: { create: { provider, providerAccountId, createdAt } },
  }
  try {
    return await db.user.create({ data, select: { id: true } })
  } catch (cause) {
    if (isTaken(cause)) return 'taken'
    throw cause
  }
}
