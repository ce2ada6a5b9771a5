import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import type { PoolConfig } from 'pg'
import { openEmbeddedPostgres } from '../embedded-postgres'
import { readMigrations, readSchema } from './migrations-folder'
import { withSchemaEngine } from './schema-engine'

const filters = { externalTables: [], externalEnums: [] }

/** Applies the migrations of `prisma/migrations` that the database has not yet; gives their names. */
export function migrate(pool: PoolConfig): Promise<readonly string[]> {
  return withSchemaEngine({ main: pool }, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: readMigrations(), filters })
    return appliedMigrationNames
  })
}

/** The SQL that leads from the migrations folder to `schema.prisma`; empty when they agree. */
export async function authorMigration(): Promise<string> {
  const { pool, close } = await openEmbeddedPostgres(undefined)
  try {
    const sql = await withSchemaEngine({ main: pool, shadow: pool }, diff)
    return sql === '-- This is an empty migration.' ? '' : sql
  } finally {
    await close()
  }
}

async function diff(engine: SchemaEngine): Promise<string> {
  const { stdout } = await engine.diff({
    from: { tag: 'migrations', ...readMigrations() },
    to: { tag: 'schemaDatamodel', ...readSchema() },
    script: true,
    exitCode: null,
    filters,
  })
  return stdout?.trim() ?? ''
}
