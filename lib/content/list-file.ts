import { existsSync } from 'node:fs'
import { type $ZodType, type output, safeParse } from 'zod/v4/core'
import { errorAt, type Problem } from '@/lib/core/content/problem'
import { nameOf, placeOfIssue, readText, readYaml } from './files'

/** What a file with a list of entries holds: the sound entries, and the faults of those that are not. */
export interface ListFile<Entry> {
  readonly entries: Entry[]
  readonly faults: Problem[]
}

/** Reads entry by entry, so that one broken entry hides no other. A file that is not there holds none. */
export function readListFile<Schema extends $ZodType>(path: string, schema: Schema): ListFile<output<Schema>> {
  const entries: output<Schema>[] = []
  const faults: Problem[] = []
  if (!existsSync(path)) return { entries, faults }
  try {
    const data = readYaml(readText(path), path) ?? []
    if (!Array.isArray(data)) return { entries, faults: [errorAt(nameOf(path), 'the file is no list')] }
    for (const [at, entry] of data.entries()) {
      const result = safeParse(schema, entry)
      if (result.success) entries.push(result.data)
      else
        for (const issue of result.error.issues)
          faults.push(errorAt(placeOfIssue(path, data, [at, ...issue.path]), issue.message))
    }
  } catch (fault) {
    faults.push(errorAt(nameOf(path), fault instanceof Error ? fault.message : String(fault)))
  }
  return { entries, faults }
}

/** The entries of a list file. @throws the first fault of it */
export function listIn<Schema extends $ZodType>(path: string, schema: Schema): output<Schema>[] {
  const { entries, faults } = readListFile(path, schema)
  throwFirst(faults)
  return entries
}

/** @throws the first fault as one sentence that names the place */
export function throwFirst([fault]: readonly Problem[]): void {
  if (fault) throw new Error(`${fault.place}: ${fault.message}`)
}
