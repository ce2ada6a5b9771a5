import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { authorMigration } from '@/lib/data/migration/migrate'

const name = process.argv[2]
if (!name || !/^[a-z0-9]+([_-][a-z0-9]+)*$/.test(name)) {
  console.error('Name the migration in lower case, as in `npm run db:new add-quiz`.')
  process.exit(1)
}

const sql = await authorMigration()
if (sql === '') console.log('prisma/schema.prisma and prisma/migrations agree: there is nothing to write.')
else console.log(`Wrote ${write(name, sql)}: read it, then run \`npm run db:migrate\`.`)
// The schema engine leaves a timer of ten seconds behind, for which nothing here waits.
process.exit()

function write(title: string, sql: string): string {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join('prisma/migrations', `${stamp}_${title.replaceAll('-', '_')}`)
  mkdirSync(folder)
  const path = join(folder, 'migration.sql')
  writeFileSync(path, `${sql}\n`)
  return path
}
