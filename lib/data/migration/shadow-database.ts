import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum, type SqlDriverAdapter, type SqlQuery } from '@prisma/driver-adapter-utils'
import { Pool, type QueryConfig } from 'pg'
import { openEmbeddedPostgres } from '../embedded-postgres'

export type Shadow = { readonly adapter: SqlDriverAdapter; readonly close: () => Promise<void> }

/** An empty database in memory, in which the schema engine replays the migrations and looks at what they made. */
export async function openShadow(): Promise<Shadow> {
  const { pool: config, close } = await openEmbeddedPostgres(undefined)
  const pool = new Pool(config)
  const adapter = await adapterOfCatalogs(pool)
  return {
    adapter,
    async close() {
      await pool.end()
      await close()
    },
  }
}

const oneByteChar = 18
const text = 25

/**
 * The adapter refuses the one-byte "char" of PostgreSQL's catalogs, and the engine expects it: it passes as text, and
 * is called a character afterwards. One query at a time, as the one connection has it.
 */
async function adapterOfCatalogs(pool: Pool): Promise<SqlDriverAdapter> {
  let isChar: readonly boolean[] = []
  const queryPool = pool.query.bind(pool)
  const reading = Object.assign(pool, {
    async query(config: QueryConfig | string) {
      const result = await queryPool(config)
      const fields = result.fields ?? []
      isChar = fields.map((field) => field.dataTypeID === oneByteChar)
      for (const field of fields) if (field.dataTypeID === oneByteChar) field.dataTypeID = text
      return result
    },
  })
  const adapter = await new PrismaPg(reading).connect()
  const queryRaw = adapter.queryRaw.bind(adapter)
  return Object.assign(adapter, {
    async queryRaw(query: SqlQuery) {
      const { columnTypes, ...rest } = await queryRaw(query)
      const types = columnTypes.map((type, column) => (isChar[column] ? ColumnTypeEnum.Character : type))
      return { ...rest, columnTypes: types }
    },
  })
}
