import { createHash } from 'node:crypto'

/** A short name for exactly this content: changes when any word of it changes. */
export function versionOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12)
}
