import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum, type SqlDriverAdapter, type SqlQuery } from '@prisma/driver-adapter-utils'
import type { Pool, QueryConfig } from 'pg'

const oneByteChar = 18
const text = 25

/**
 * The adapter refuses the one-byte "char" of PostgreSQL's catalogs, and the engine expects it: it passes as text, and
 * is called a character afterwards. One query at a time, as the one connection has it.
 */
export async function adapterOfCatalogs(pool: Pool): Promise<SqlDriverAdapter> {
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
