import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { contentFolder } from './files'

/**
 * A reader whose result is kept: for the life of the process in production, until a file of content/ changes in
 * development. A failure is not kept.
 */
export function oncePerContent<Result>(
  read: () => Result | Promise<Result>,
  folder = contentFolder,
): () => Promise<Result> {
  let kept: { stamp: string; result: Promise<Result> } | undefined
  return () => {
    const stamp = stampOf(folder)
    if (kept?.stamp === stamp) return kept.result
    const result = Promise.resolve().then(read)
    kept = { stamp, result }
    result.catch(() => {
      kept = undefined
    })
    return result
  }
}

const isFixed = () => process.env['NODE_ENV'] === 'production'

/** Changes whenever a file of the folder is written, added or removed. */
function stampOf(folder: string): string {
  if (isFixed()) return 'fixed'
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const newest = Math.max(...files.map((file) => statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0))
  return `${files.length} files, ${newest}`
}
