import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { Pool, type QueryConfig } from 'pg'
import { openEmbeddedPostgres } from '../embedded-postgres'

export type Shadow = { readonly adapter: SqlDriverAdapter; readonly close: () => Promise<void> }

/** An empty database in memory, in which the schema engine replays the migrations and looks at what they made. */
export async function openShadow(): Promise<Shadow> {
  const { pool: config, close } = await openEmbeddedPostgres(undefined)
  const pool = readingCatalogs(new Pool(config))
  const adapter = await new PrismaPg(pool).connect()
  return {
    adapter,
    async close() {
      await pool.end()
      await close()
    },
  }
}

const oneByteChar = 18
const paddedChar = 1042

/** The adapter does not know the one-byte "char" of PostgreSQL's catalogs; as CHAR(n) it reads the same letter. */
function readingCatalogs(pool: Pool): Pool {
  const query = pool.query.bind(pool)
  return Object.assign(pool, {
    async query(config: QueryConfig | string) {
      const result = await query(config)
      for (const field of result.fields ?? []) {
        if (field.dataTypeID === oneByteChar) field.dataTypeID = paddedChar
      }
      return result
    },
  })
}
