import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openProcessDatabase } from '@/lib/data/database'
import { authorMigration, migrate } from '@/lib/data/migration/migrate'
import { databases } from './databases'

test('the migrations folder leads to schema.prisma, with nothing left to write', async () => {
  expect(await authorMigration()).toBe('')
}, 180_000)

describe.each(databases)('migrations in the $name database', ({ open, close }) => {
  beforeAll(open)
  afterAll(close)

  test('are applied once', async () => {
    const { pool } = await openProcessDatabase()
    expect(await migrate(pool)).toEqual([])
  })

  test('put the learner first in the key of every table that holds learners’ rows', async () => {
    const { client } = await openProcessDatabase()
    const keys = await client.$queryRaw<{ table: string; first: string }[]>`
      SELECT c.relname::text AS "table", a.attname::text AS "first"
      FROM pg_index i
      JOIN pg_class c ON c.oid = i.indrelid
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
      WHERE i.indisprimary AND c.relnamespace = 'public'::regnamespace AND c.relname <> '_prisma_migrations'
      ORDER BY 1`
    expect(keys.filter(({ first }) => first !== 'userId')).toEqual([
      { table: 'RateLimit', first: 'key' },
      { table: 'User', first: 'id' },
    ])
  })
})
