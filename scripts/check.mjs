import { prepare } from './setup/prepare.mjs'
import { run } from './setup/run.mjs'

// The daily check: everything that needs neither a build nor a browser nor a database.
await prepare()
const commands = [
  ['tsx', 'scripts/content-check.ts'],
  ['tsc', '--noEmit'],
  ['biome', 'ci', '.'],
  ['knip'],
  ['vitest', 'run', '--project', 'unit'],
]
for (const command of commands) {
  const code = await run('npx', command)
  if (code !== 0) process.exit(code)
}
