import { database } from './database'

/** Throws when the database does not answer, or has not the tables of this version. */
export async function pingDatabase(): Promise<void> {
  const db = await database()
  await db.rateLimit.findFirst({ select: { key: true } })
}
