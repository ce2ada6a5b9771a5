import { join } from 'node:path'
import { errorAt, type Problem, warningAt } from '@/lib/core/content/problem'
import { type RedirectEntry, redirectEntrySchema } from '@/lib/core/content/redirect-file'
import { contentFolder } from './files'
import { readListFile } from './list-file'
import type { TopicFiles } from './topic'
import { itemsOf } from './topic-items'

const path = 'content/redirects.yaml'

/** Ids stand once, and what is gone leads to what is there. */
export function checkIds(topics: readonly TopicFiles[]): Problem[] {
  const { entries, faults } = readListFile(join(contentFolder, 'redirects.yaml'), redirectEntrySchema)
  const items = itemsOf(topics).map(({ entry, place }) => ({ id: entry.id, place }))
  const ids = new Set(items.map(({ id }) => id))
  const seen = new Set<string>()
  return [
    ...faults,
    ...items.flatMap(({ id, place }) => {
      if (seen.has(id)) return [errorAt(place, 'the id stands twice')]
      seen.add(id)
      return []
    }),
    ...checkRedirects(entries, ids),
    ...findGaps(ids, new Set(entries.map(({ from }) => from))),
  ]
}

/** Is what is gone away, and its heir there? */
export function checkRedirects(entries: readonly RedirectEntry[], ids: ReadonlySet<string>): Problem[] {
  return entries.flatMap(({ from, to }) => [
    ...(ids.has(from) ? [errorAt(path, `${from} is said to be gone, and is there`)] : []),
    ...(to === null || ids.has(to) ? [] : [errorAt(path, `${from} leads to ${to}, which is not there`)]),
  ])
}

/** Ids count up, so a number that is missing may have been an item once: one warning for each run of them. */
export function findGaps(ids: ReadonlySet<string>, gone: ReadonlySet<string>): Problem[] {
  const highest = new Map<string, number>()
  for (const id of ids) {
    const [, stem = id, number = '0'] = /^(.*-[iq]?)(\d+)$/.exec(id) ?? []
    highest.set(stem, Math.max(highest.get(stem) ?? 0, Number(number)))
  }
  return [...highest].flatMap(([stem, last]) => {
    const idOf = (number: number) => `${stem}${String(number).padStart(2, '0')}`
    const isMissing = (number: number) => number > 0 && !ids.has(idOf(number)) && !gone.has(idOf(number))
    return Array.from({ length: last }, (_, at) => at + 1)
      .filter((number) => isMissing(number) && !isMissing(number - 1))
      .map((number) => warningAt(`item ${idOf(number)}`, `is missing: list it in ${path} if it was an item once`))
  })
}
