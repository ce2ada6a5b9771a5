import { existsSync, readFileSync } from 'node:fs'
import { buildEngine } from './engine.mjs'
import { fingerprint, isStamped, stamp } from './fingerprint.mjs'
import { runOrStop } from './run.mjs'

const oldest = [20, 19]
const installStamp = 'node_modules/.deep-recall-install'
const clientStamp = 'lib/data/generated/.stamp'

/** One sentence for a Node that is too old, null for one that will do. */
export function nodeFault(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  const isOld = major < oldest[0] || (major === oldest[0] && minor < oldest[1])
  return isOld ? `Deep Recall needs Node ${oldest.join('.')} or newer; this is ${version}.` : null
}

/**
 * Does the lock file hold this platform's native parts? It was written where only Linux's could be had, and npm 10 does
 * not add what a lock leaves out. Elsewhere the exact versions of package.json must do.
 */
const isLocked = () =>
  readFileSync('package-lock.json', 'utf8').includes(`@next/swc-${process.platform}-${process.arch}`)

/** Installs packages, compiles the engine of the labs, generates the Prisma client: each only when something changed. */
export async function prepare() {
  const fault = nodeFault()
  if (fault) {
    console.error(fault)
    process.exit(1)
  }
  const packages = fingerprint(['package.json', 'package-lock.json', '.npmrc'], process.version)
  if (!isStamped(installStamp, packages)) {
    console.log('Installing packages (once) …')
    await runOrStop('The packages could not be installed: see the lines above; `npm install` tries it alone.', 'npm', [
      ...['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
      ...(isLocked() ? [] : ['--no-package-lock']),
    ])
    stamp(installStamp, packages)
  }
  await buildEngine()
  const schema = fingerprint(['prisma/schema.prisma', 'prisma.config.ts'], packages)
  if (existsSync('prisma/schema.prisma') && !isStamped(clientStamp, schema)) {
    await runOrStop(
      'The database client could not be generated from prisma/schema.prisma.',
      'npx',
      ['prisma', 'generate'],
      {
        silent: true,
      },
    )
    stamp(clientStamp, schema)
  }
}
