import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { Problem } from '@/lib/core/content/problem'
import { redirectEntrySchema } from '@/lib/core/content/redirect-file'
import { compareVersions, printVersion, type Version, type Versions } from '@/lib/core/content/versions'
import { contentFolder, parseYaml, readText } from './files'
import { readListFile } from './list-file'
import type { TopicFiles } from './topic'
import { itemsOf, type PlacedEntry } from './topic-items'
import { versionOf } from './version'

const path = join(contentFolder, 'versions.json')

/**
 * What an item says about itself is no text of it: a learner who knows the answer need not hear of it. Nor are the cards
 * that a rubric names.
 */
const aboutItself = new Set(['passage', 'level', 'type', 'map', 'ref', 'asOf', 'lab', 'changed'])

function versionOfEntry({ entry }: PlacedEntry): Version {
  const said = entry.kind === 'interview' ? { ...entry, rubric: entry.rubric.map(({ point }) => point) } : entry
  const text = Object.entries(said).filter(([field]) => !aboutItself.has(field))
  return {
    hash: versionOf(text.sort(([one], [other]) => one.localeCompare(other))).slice(0, 8),
    changes: entry.changed?.length ?? 0,
  }
}

const versionsNow = (topics: readonly TopicFiles[]) =>
  new Map(itemsOf(topics).map((placed) => [placed.entry.id, versionOfEntry(placed)]))

function acceptedVersions(): Versions {
  // JSON is YAML, and one reader says what is wrong with either in the same way.
  return existsSync(path) ? parseYaml(readText(path), path, z.record(z.string(), z.string())) : {}
}

const goneIds = () =>
  new Set(readListFile(join(contentFolder, 'redirects.yaml'), redirectEntrySchema).entries.map(({ from }) => from))

/** Has a text changed, or an item gone, without a word? */
export const checkVersions = (topics: readonly TopicFiles[]): Problem[] =>
  compareVersions(versionsNow(topics), acceptedVersions(), goneIds())

/**
 * Writes the present texts into content/versions.json, a line each in the order of their ids. An item that vanished
 * stays there until content/redirects.yaml lists it.
 */
export function acceptVersions(topics: readonly TopicFiles[]): void {
  const gone = goneIds()
  const kept = Object.entries(acceptedVersions()).filter(([id]) => !gone.has(id))
  const present = [...versionsNow(topics)].map(([id, version]): [string, string] => [id, printVersion(version)])
  const lines = new Map([...kept, ...present])
  const sorted = Object.fromEntries([...lines].toSorted(([one], [other]) => (one < other ? -1 : 1)))
  writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`)
}
