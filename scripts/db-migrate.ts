import { parseEnvironment } from '@/lib/configuration/environment'
import { openDatabase } from '@/lib/data/database'
import { migrate } from '@/lib/data/migration/migrate'

const { databaseUrl, dataDir } = parseEnvironment(process.env)
try {
  const opened = await openDatabase({ databaseUrl, dataDir })
  try {
    const applied = await migrate(opened.pool)
    console.log(applied.length > 0 ? `Applied to the database: ${applied.join(', ')}.` : 'The database is up to date.')
  } finally {
    await opened.close()
  }
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause)
  process.exitCode = 1
}
// The schema engine leaves a timer of ten seconds behind, for which nothing here waits.
process.exit()
