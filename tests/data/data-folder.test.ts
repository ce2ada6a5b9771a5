import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openDatabase } from '@/lib/data/database'
import { migrate } from '@/lib/data/migration/migrate'

// A process of its own must load everything anew, on a busy machine for a long time.
vi.setConfig({ testTimeout: 180_000 })

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'deep-recall-folder-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

/** The child itself has the folder open: the command `tsx` would start another, which outlives its killing. */
function runElsewhere(...program: readonly string[]) {
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' }
  return spawn(process.execPath, ['--import', 'tsx', ...program], { env })
}

const migrateAndHold = `
  import { openDatabase } from './lib/data/database.ts'
  import { migrate } from './lib/data/migration/migrate.ts'
  const { pool } = await openDatabase({ databaseUrl: undefined, dataDir: process.env.DATA_DIR })
  await migrate(pool)
  console.log('held')
  setInterval(() => {}, 1_000)
`

async function outcomeOf(child: ReturnType<typeof runElsewhere>) {
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const [code] = await once(child, 'exit')
  return { code, said: said.trim() }
}

test('a second process on the same data folder is told in one sentence, and the first goes on', async () => {
  const first = await openDatabase({ databaseUrl: undefined, dataDir })
  const { code, said } = await outcomeOf(runElsewhere('scripts/db-migrate.ts'))
  expect(code).toBe(1)
  expect(said).toContain(`The data folder is in use by process ${process.pid}; stop that one`)
  expect(said.split('\n')).toHaveLength(1)
  expect(await first.client.$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }])
  await first.close()
})

test('the folder of a process that was killed is taken over, with what it had stored', async () => {
  const child = runElsewhere('--input-type=module', '--eval', migrateAndHold)
  const exit = outcomeOf(child)
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  expect((await exit).said).toBe('held')
  expect(existsSync(join(dataDir, 'postgres.lock'))).toBe(true)
  const opened = await openDatabase({ databaseUrl: undefined, dataDir })
  expect(await migrate(opened.pool)).toEqual([])
  await opened.close()
  expect(existsSync(join(dataDir, 'postgres.lock'))).toBe(false)
})
