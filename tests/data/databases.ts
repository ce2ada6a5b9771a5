import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { closeDatabase, openProcessDatabase } from '@/lib/data/database'
import { migrate } from '@/lib/data/migration/migrate'

// The developer's own secret and data folder are not for tests: this secret is ours, and the folder is never made.
process.env['NEXTAUTH_SECRET'] = randomBytes(32).toString('base64url')
process.env['DATA_DIR'] = join(tmpdir(), 'deep-recall-no-folder')

type TestDatabase = {
  readonly name: string
  /** Opens an empty, migrated database as the process's own. */
  readonly open: () => Promise<void>
  readonly close: () => Promise<void>
}

const embedded: TestDatabase = {
  name: 'embedded',
  async open() {
    const { pool } = await openProcessDatabase({ databaseUrl: undefined, dataDir: undefined })
    await migrate(pool)
  },
  close: closeDatabase,
}

const server = process.env['TEST_DATABASE_URL'] ?? 'postgresql://postgres@127.0.0.1:5432/postgres'

async function onServer(sql: string): Promise<void> {
  const client = new Client({ connectionString: server, connectionTimeoutMillis: 3000 })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

function onPostgres(): TestDatabase {
  const name = `deep_recall_test_${randomBytes(6).toString('hex')}`
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    name: 'PostgreSQL',
    async open() {
      await onServer(`CREATE DATABASE ${name}`)
      const { pool } = await openProcessDatabase({ databaseUrl: url.href, dataDir: undefined })
      await migrate(pool)
    },
    async close() {
      await closeDatabase()
      await onServer(`DROP DATABASE ${name} WITH (FORCE)`)
    },
  }
}

async function isServerReady(): Promise<boolean> {
  try {
    await onServer('SELECT 1')
    return true
  } catch (cause) {
    if (process.env['TEST_DATABASE_URL']) throw cause
    return false
  }
}

/** The embedded database, and PostgreSQL where a server lets us make a database. */
export const databases: readonly TestDatabase[] = (await isServerReady()) ? [embedded, onPostgres()] : [embedded]

if (databases.length === 1) {
  process.stdout.write(
    'Data tests ran on the embedded database only: set TEST_DATABASE_URL to run them on PostgreSQL.\n',
  )
}
