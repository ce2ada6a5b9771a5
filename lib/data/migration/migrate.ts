import type { PoolConfig } from 'pg'
import { readMigrations, readSchema } from './migrations-folder'
import { withSchemaEngine } from './schema-engine'

const filters = { externalTables: [], externalEnums: [] }

/** Applies the migrations of `prisma/migrations` that the database has not yet; gives their names. */
export function migrate(pool: PoolConfig): Promise<readonly string[]> {
  return withSchemaEngine(pool, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: readMigrations(), filters })
    return appliedMigrationNames
  })
}

/** The SQL that leads from the migrations folder to `schema.prisma`; empty when they agree. */
export function authorMigration(pool: PoolConfig): Promise<string> {
  return withSchemaEngine(pool, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: 'migrations', ...readMigrations() },
      to: { tag: 'schemaDatamodel', ...readSchema() },
      script: true,
      exitCode: null,
      filters,
    })
    const sql = stdout?.trim() ?? ''
    return sql === '-- This is an empty migration.' ? '' : sql
  })
}
