import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { secretWeakness } from './secret-strength'

/** The secret in `DATA_DIR/secret`, readable by its owner alone; made at the first call and kept from then on. */
export function keptSecret(dataDir: string): string {
  const path = join(dataDir, 'secret')
  const kept = readSecret(path)
  if (kept !== undefined) return kept
  mkdirSync(dataDir, { recursive: true })
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  try {
    // A link fails when the name is taken: of two processes that start at once, both end with the first one's secret.
    linkSync(draft, path)
  } catch (cause) {
    if (!isCode(cause, 'EEXIST')) throw cause
  } finally {
    rmSync(draft)
  }
  return keptSecret(dataDir)
}

function readSecret(path: string): string | undefined {
  let secret: string
  try {
    secret = readFileSync(path, 'utf8').trim()
  } catch (cause) {
    if (isCode(cause, 'ENOENT')) return undefined
    throw new Error(`${path} cannot be read; let this user read it, or set NEXTAUTH_SECRET.`, { cause })
  }
  const weakness = secretWeakness(secret)
  if (weakness)
    throw new Error(`The secret in ${path} ${weakness}. Delete the file (everyone must then sign in again).`)
  return secret
}

const isCode = (error: unknown, code: string) => error instanceof Error && 'code' in error && error.code === code
