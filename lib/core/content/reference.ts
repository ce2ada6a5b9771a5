import type { ReferenceEntry } from './reference-file'

/** A work, and the place in it that an item points to. */
export interface Reference {
  readonly text: string
  readonly url?: string
  /** As in "§9.3" or "table 1". */
  readonly place?: string
}

/** Every key of a work, its other names included. */
export function worksByKey(entries: readonly ReferenceEntry[]): ReadonlyMap<string, ReferenceEntry> {
  return new Map(entries.flatMap((entry) => [entry.key, ...(entry.also ?? [])].map((key) => [key, entry])))
}

/** `Zhang 2019; Azulay & Weiss 2019, §3` in its parts. */
export const partsOfRef = (ref: string) => ref.split('; ').map((part) => part.trim())

const isAddress = (part: string) => /^https?:\/\/\S+$/.test(part)

/**
 * The work that one part of a `ref` names; null when none does. A key may hold commas itself
 * ("Goodfellow, Bengio & Courville 2016, §9.3"), so the longest known key wins and what follows it is the place.
 */
export function findReference(part: string, works: ReadonlyMap<string, ReferenceEntry>): Reference | null {
  if (isAddress(part)) return { text: part, url: part }
  for (let end = part.length; end > 0; end = part.lastIndexOf(', ', end - 1)) {
    const work = works.get(part.slice(0, end))
    if (!work) continue
    const place = part.slice(end + 2)
    return { text: work.text, ...(work.url && { url: work.url }), ...(place && { place }) }
  }
  return null
}

/** The references of a `ref`. @throws one sentence that names the part that no work has as its key */
export function resolveRef(ref: string, works: ReadonlyMap<string, ReferenceEntry>): Reference[] {
  return partsOfRef(ref).map((part) => {
    const found = findReference(part, works)
    if (!found) throw new Error(`no reference has the key "${part}": add it to content/references.yaml`)
    return found
  })
}
