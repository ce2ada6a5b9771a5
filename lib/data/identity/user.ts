import { randomUUID } from 'node:crypto'
import { database } from '../database'
import { Prisma } from '../generated/client'

export type Identity = {
  readonly id: string
  readonly email: string
  readonly passwordHash: string | null
}

const identity = { id: true, email: true, passwordHash: true } as const

export async function findUserByEmail(email: string): Promise<Identity | null> {
  const db = await database()
  return db.user.findUnique({ where: { email }, select: identity })
}

export async function findUserById(id: string): Promise<Identity | null> {
  const db = await database()
  return db.user.findUnique({ where: { id }, select: identity })
}

type NewUser = { readonly email: string; readonly passwordHash: string; readonly now: number }

/** A new account with its empty journal; 'taken' when the address has one. */
export async function createUser({ email, passwordHash, now }: NewUser): Promise<{ readonly id: string } | 'taken'> {
  const db = await database()
  const id = randomUUID()
  const data = { id, email, passwordHash, createdAt: new Date(now), head: { create: {} } }
  try {
    return await db.user.create({ data, select: { id: true } })
  } catch (cause) {
    if (isTaken(cause)) return 'taken'
    throw cause
  }
}

/** Did a unique field refuse the row? */
export const isTaken = (cause: unknown) =>
  cause instanceof Prisma.PrismaClientKnownRequestError && cause.code === 'P2002'
