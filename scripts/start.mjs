import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { buildIfStale } from './setup/build.mjs'
import { prepare } from './setup/prepare.mjs'
import { runOrStop } from './setup/run.mjs'

if (existsSync('.env')) process.loadEnvFile('.env')
const port = Number(process.env.PORT ?? 3000)
const host = process.env.HOST ?? '0.0.0.0'

const isFree = (at) =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(at, host, () => probe.close(() => resolve(true)))
  })

if (!(await isFree(port))) {
  console.error(`Port ${port} is taken by another program: stop it, or choose another with PORT=3001 npm start.`)
  process.exit(1)
}
await prepare()
await runOrStop('The database is not ready, so nothing was started.', 'npx', ['tsx', 'scripts/db-migrate.ts'])
await buildIfStale()

const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port), '-H', host], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PORT: String(port) },
})
server.stdout.on('data', (chunk) => {
  if (/ready in/i.test(String(chunk))) console.log(`Deep Recall is at http://localhost:${port} (Ctrl-C stops it)`)
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code, signal) => process.exit(signal || code === 130 || code === 143 ? 0 : (code ?? 0)))
