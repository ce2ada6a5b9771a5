import { PrismaPg } from '@prisma/adapter-pg'
import type { PoolConfig } from 'pg'
import { configuration } from '../configuration/configuration'
import { openEmbeddedPostgres } from './embedded-postgres'
import { PrismaClient } from './generated/client'

/** A PostgreSQL address, or the folder of the embedded one (`undefined`: in memory). */
export type DatabaseSource = { readonly databaseUrl: string | undefined; readonly dataDir: string | undefined }

export type OpenDatabase = {
  readonly client: PrismaClient
  readonly pool: PoolConfig
  readonly close: () => Promise<void>
}

// With one connection (the embedded database) transactions queue for it, so they may wait longer than Prisma's 2 s.
const transactionOptions = { maxWait: 30_000, timeout: 30_000 }

export async function openDatabase({ databaseUrl, dataDir }: DatabaseSource): Promise<OpenDatabase> {
  const embedded = databaseUrl ? undefined : await openEmbeddedPostgres(dataDir)
  const pool = embedded?.pool ?? { connectionString: databaseUrl, max: 10, connectionTimeoutMillis: 10_000 }
  const client = new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions })
  const close = async () => {
    await client.$disconnect()
    await embedded?.close()
  }
  return { client, pool, close }
}

// On globalThis, because the development server loads this module anew after each change.
const slot = globalThis as typeof globalThis & { deepRecallDatabase?: Promise<OpenDatabase> | undefined }

/** The process's database, opened at the first call. */
export async function database(): Promise<PrismaClient> {
  return (await openProcessDatabase()).client
}

/** Opens the process's one database; later calls give the same, whatever they name. A failure can be tried again. */
export function openProcessDatabase(source?: DatabaseSource): Promise<OpenDatabase> {
  slot.deepRecallDatabase ??= openDatabase(source ?? configuration()).catch((cause) => {
    slot.deepRecallDatabase = undefined
    throw cause
  })
  return slot.deepRecallDatabase
}

/** Closes the process's database if it is open. */
export async function closeDatabase(): Promise<void> {
  const open = slot.deepRecallDatabase
  slot.deepRecallDatabase = undefined
  await (await open)?.close()
}
