import { errorAt, type Problem, warningAt } from './problem'

/** What is known of an item's text: a short hash of it, and how many changes were told so far. */
export interface Version {
  readonly hash: string
  readonly changes: number
}

/** By id, as `1a2b3c4d` or, after two told changes, `1a2b3c4d+2`. */
export type Versions = Readonly<Record<string, string>>

export const printVersion = ({ hash, changes }: Version) => (changes > 0 ? `${hash}+${changes}` : hash)

export function parseVersion(text: string): Version {
  const [hash = '', changes] = text.split('+')
  return { hash, changes: Number(changes ?? 0) }
}

const path = 'content/versions.json'
const accept = 'npm run content:check -- --accept'

/**
 * What the present texts say against those that were accepted last: a text that changed must tell so, and an id that
 * was known must not vanish. `gone` are the ids that content/redirects.yaml lists.
 */
export function compareVersions(
  now: ReadonlyMap<string, Version>,
  accepted: Versions,
  gone: ReadonlySet<string>,
): Problem[] {
  const texts = [...now].flatMap(([id, version]): ('new' | Problem)[] => {
    const known = accepted[id]
    if (known === undefined) return ['new']
    const before = parseVersion(known)
    if (before.hash === version.hash && before.changes === version.changes) return []
    if (version.changes > before.changes) return ['new']
    const cure = `say what in a new entry of changed, or accept a typo with ${accept}`
    return [errorAt(`item ${id}`, `its text is not the one in ${path}: ${cure}`)]
  })
  const unknown = texts.filter((problem) => problem === 'new').length
  return [
    ...texts.filter((problem) => problem !== 'new'),
    ...Object.keys(accepted)
      .filter((id) => !now.has(id) && !gone.has(id))
      .map((id) => errorAt(`item ${id}`, `stands in ${path} and is gone: list it in content/redirects.yaml`)),
    ...(unknown > 0 ? [warningAt(path, `${unknown} items are new or tell a change: ${accept}`)] : []),
  ]
}
