import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOrInstallBrowser } from './setup/browser.mjs'
import { buildIfStale } from './setup/build.mjs'
import { makeTestDatabase } from './setup/postgres.mjs'
import { prepare } from './setup/prepare.mjs'
import { run } from './setup/run.mjs'

/** One command that proves everything; each check runs even when an earlier one failed. */
const results = []

async function check(name, work) {
  console.log(`\n── ${name}`)
  const begun = Date.now()
  const passed = (await work()) !== false
  results.push({ name, passed, seconds: ((Date.now() - begun) / 1000).toFixed(0) })
}
const passes = (command, args, options) => async () => (await run(command, args, options)) === 0

await prepare()
const browser = await findOrInstallBrowser()

await check('content', passes('npx', ['tsx', 'scripts/content-check.ts']))
await check(
  'types',
  async () =>
    (await run('npx', ['next', 'typegen'], { silent: true })) === 0 && (await run('npx', ['tsc', '--noEmit'])) === 0,
)
await check('style and import rules', passes('npx', ['biome', 'ci', '.']))
await check('unused code', passes('npx', ['knip']))
await check('unit tests, laws and the claims of the labs', passes('npx', ['vitest', 'run', '--project', 'unit']))
await check('data tests', passes('npx', ['vitest', 'run', '--project', 'data']))
await check('build', buildIfStale)

/** A port of the machine's choosing, so that a server left over elsewhere is not taken for ours. */
const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(String(port)))
    })
  })
const endToEnd = (env) => async () => {
  const E2E_PORT = await freePort()
  return (await run('npx', ['playwright', 'test'], { env: { ...env, E2E_PORT, CHROMIUM_PATH: browser ?? '' } })) === 0
}
if (!browser) {
  await check('end-to-end', async () => {
    console.error('No browser: install Chromium or Chrome, or name one with CHROMIUM_PATH, and run npm test again.')
    return false
  })
} else {
  const folder = mkdtempSync(join(tmpdir(), 'deep-recall-'))
  await check('end-to-end on the embedded database', endToEnd({ DATA_DIR: folder }))
  rmSync(folder, { recursive: true, force: true })
  const database = await makeTestDatabase()
  if (database) {
    await check('end-to-end on PostgreSQL', endToEnd({ DATABASE_URL: database.url }))
    await database.drop()
  } else
    console.log(
      '\nNo PostgreSQL server answered (TEST_DATABASE_URL, or 127.0.0.1:5432): its end-to-end tests were skipped.',
    )
}

console.log('')
for (const { name, passed, seconds } of results) console.log(`${passed ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)`)
const failed = results.filter(({ passed }) => !passed).length
console.log(`\n${results.length - failed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
