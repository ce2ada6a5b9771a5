import { join } from 'node:path'
import { worksByKey } from '@/lib/core/content/reference'
import { type ReferenceEntry, referenceEntrySchema } from '@/lib/core/content/reference-file'
import { contentFolder } from './files'
import { listIn } from './list-file'
import { oncePerContent } from './once'

export const referencesPath = join(contentFolder, 'references.yaml')

/** Every work by its keys. @throws one sentence that names the broken entry */
export const loadWorks = oncePerContent(
  (): ReadonlyMap<string, ReferenceEntry> => worksByKey(listIn(referencesPath, referenceEntrySchema)),
)
