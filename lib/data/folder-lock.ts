import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

const heldHere = new Set<string>()

/** Names the process that has the folder open; thrown when that is another, living one. */
export class FolderInUse extends Error {
  override name = 'FolderInUse'
}

/**
 * Takes the lock file at `path` for this process; a dead process's lock is taken over. Returns what releases it.
 * Throws FolderInUse when a living process has it.
 */
export function lockFolder(path: string): () => void {
  const mine = JSON.stringify({ pid: process.pid, born: birthOf(process.pid) })
  for (;;) {
    try {
      writeFileSync(path, mine, { flag: 'wx' })
      break
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause
    }
    const found = readFound(path)
    if (found === undefined) continue
    refuseIfAlive(path, found)
    takeAway(path, found)
  }
  heldHere.add(path)
  return () => {
    if (heldHere.delete(path)) rmSync(path, { force: true })
  }
}

function readFound(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function refuseIfAlive(path: string, found: string) {
  const holder = parseHolder(found)
  if (!holder) return
  const alive = holder.pid === process.pid ? heldHere.has(path) : isAlive(holder)
  if (!alive) return
  throw new FolderInUse(
    `The data folder is in use by process ${holder.pid}; stop that one, or set DATA_DIR to another folder (lock: ${path}).`,
  )
}

/** Two processes may find the same dead lock: the one that comes second must not take away the first one's new lock. */
function takeAway(path: string, judged: string) {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (readFound(aside) !== judged) linkSync(aside, path)
  rmSync(aside, { force: true })
}

type Holder = { pid: number; born: string | null }

function parseHolder(text: string): Holder | undefined {
  try {
    const { pid, born } = JSON.parse(text)
    return Number.isSafeInteger(pid) && pid > 0 ? { pid, born: typeof born === 'string' ? born : null } : undefined
  } catch {
    return undefined
  }
}

function isAlive({ pid, born }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EPERM')) return false
  }
  const bornNow = birthOf(pid)
  return born === null || bornNow === null || born === bornNow
}

/** Start time in ticks since boot, where the system tells it: process ids are used again, above all in containers. */
function birthOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
