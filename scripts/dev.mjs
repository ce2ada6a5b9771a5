import { prepare } from './setup/prepare.mjs'
import { run, runOrStop } from './setup/run.mjs'

await prepare()
await runOrStop('The database is not ready, so nothing was started.', 'npx', ['tsx', 'scripts/db-migrate.ts'])
process.exit(await run('npx', ['next', 'dev', '-p', process.env.PORT ?? '3000']))
