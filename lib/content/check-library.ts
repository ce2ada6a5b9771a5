import type { Misconception } from '@/lib/core/content/misconception'
import { misconceptionEntrySchema } from '@/lib/core/content/misconception-file'
import { judgeMisconception } from '@/lib/core/content/misconception-rules'
import { errorAt, type Problem, warningAt } from '@/lib/core/content/problem'
import { worksByKey } from '@/lib/core/content/reference'
import { type ReferenceEntry, referenceEntrySchema } from '@/lib/core/content/reference-file'
import { findTwins } from '@/lib/core/content/twins'
import { nameOf } from './files'
import type { Library } from './item'
import { readListFile } from './list-file'
import { misconceptionsPath, renderMisconception } from './misconceptions'
import { problemFrom } from './problem-from'
import { referencesPath } from './references'

/** What could be read of the misconceptions and references, and every fault of them. */
export interface CheckedLibrary extends Library {
  readonly references: readonly ReferenceEntry[]
  readonly problems: readonly Problem[]
}

export function checkLibrary(): CheckedLibrary {
  const references = readListFile(referencesPath, referenceEntrySchema)
  const works = worksByKey(references.entries)
  const beliefs = readListFile(misconceptionsPath, misconceptionEntrySchema)
  const misconceptions = new Map<string, Misconception>()
  const problems = [...references.faults, ...beliefs.faults]
  for (const entry of beliefs.entries) {
    const place = `${nameOf(misconceptionsPath)}, item ${entry.id}`
    if (misconceptions.has(entry.id)) problems.push(errorAt(place, 'the id stands twice'))
    problems.push(...judgeMisconception(entry).map((message) => errorAt(place, message)))
    try {
      misconceptions.set(entry.id, renderMisconception(entry, works))
    } catch (fault) {
      problems.push(problemFrom(place, fault))
    }
  }
  const claims = new Map(beliefs.entries.map(({ id, claim }) => [id, claim]))
  for (const { first, second } of findTwins(claims, 0.75))
    problems.push(warningAt(`${nameOf(misconceptionsPath)}, item ${second}`, `says nearly what ${first} says`))
  return {
    works,
    misconceptions,
    references: references.entries,
    problems: [...problems, ...checkKeys(references.entries)],
  }
}

/** A key leads to one work, and a work stands once. */
function checkKeys(references: readonly ReferenceEntry[]): Problem[] {
  const keys = references.flatMap(({ key, also }) => [key, ...(also ?? [])])
  const urls = references.flatMap(({ url }) => url ?? [])
  const twice = (list: readonly string[]) => list.filter((each, at) => list.indexOf(each) !== at)
  const place = nameOf(referencesPath)
  return [
    ...twice(keys).map((key) => errorAt(place, `the key "${key}" stands twice`)),
    ...twice(urls).map((url) => warningAt(place, `${url} stands under two keys: are they one work?`)),
  ]
}
