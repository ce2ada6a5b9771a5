import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { fingerprint, isStamped, stamp } from './fingerprint.mjs'
import { prepare } from './prepare.mjs'
import { runOrStop } from './run.mjs'

const inputs = [
  ...['app', 'components', 'lib', 'content', 'public', 'prisma/schema.prisma', 'proxy.ts', 'scripts/csp.ts'],
  ...['next.config.js', 'postcss.config.js', 'tsconfig.json', 'package-lock.json'],
]
const buildStamp = '.next/deep-recall-build'

/** Static pages hold this address, so a build with another one is another build. Next reads .env by itself. */
function reportUrl() {
  const kept = existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {}
  return process.env.REPORT_URL ?? kept.REPORT_URL ?? ''
}

/** Builds the app unless the last build was of exactly these files and this address for reports. */
export async function buildIfStale() {
  const print = fingerprint(inputs, `${process.version} ${reportUrl()}`)
  if (isStamped(buildStamp, print)) return
  console.log('Building (about a minute) …')
  const env = { BUILD_ID: print }
  await runOrStop('The build failed: see the lines above.', 'npx', ['next', 'build'], { env })
  await runOrStop('The security policy of the pages could not be written.', 'npx', ['tsx', 'scripts/csp.ts'], { env })
  stamp(buildStamp, print)
}

if (process.argv[1]?.endsWith('build.mjs')) {
  await prepare()
  await buildIfStale()
}
