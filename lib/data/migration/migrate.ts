import type { PoolConfig } from 'pg'
import { readMigrations, readSchema } from './migrations-folder'
import { openSchemaEngine } from './schema-engine'

const filters = { externalTables: [], externalEnums: [] }

/** Applies the migrations of `prisma/migrations` that the database has not yet; gives their names. */
export async function migrate(pool: PoolConfig): Promise<readonly string[]> {
  const engine = await openSchemaEngine(pool)
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: readMigrations(), filters })
    return appliedMigrationNames
  } finally {
    engine.free()
  }
}

/** The SQL that leads from the migrations folder to `schema.prisma`; empty when they agree. */
export async function authorMigration(pool: PoolConfig): Promise<string> {
  const engine = await openSchemaEngine(pool)
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'migrations', ...readMigrations() },
      to: { tag: 'schemaDatamodel', ...readSchema() },
      script: true,
      exitCode: null,
      filters,
    })
    const sql = stdout?.trim() ?? ''
    return sql === '-- This is an empty migration.' ? '' : sql
  } finally {
    engine.free()
  }
}
