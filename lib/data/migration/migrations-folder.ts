import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { MigrationList, SchemasContainer } from '@prisma/schema-engine-wasm'

const folder = resolve('prisma/migrations')
const lockfile = 'migration_lock.toml'

/** The migrations of `prisma/migrations`, oldest first. */
export function readMigrations(): MigrationList {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return {
    baseDir: folder,
    lockfile: { path: lockfile, content: readFileSync(join(folder, lockfile), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: names.map((path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(folder, path, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

export function readSchema(): SchemasContainer {
  const path = resolve('prisma/schema.prisma')
  return { files: [{ path, content: readFileSync(path, 'utf8') }] }
}
