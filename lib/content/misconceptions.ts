import { join } from 'node:path'
import type { Misconception } from '@/lib/core/content/misconception'
import { type MisconceptionEntry, misconceptionEntrySchema } from '@/lib/core/content/misconception-file'
import { resolveRef } from '@/lib/core/content/reference'
import type { ReferenceEntry } from '@/lib/core/content/reference-file'
import { contentFolder } from './files'
import { listIn } from './list-file'
import { plainText, renderMarkdown } from './markdown'
import { oncePerContent } from './once'
import { loadWorks } from './references'

export const misconceptionsPath = join(contentFolder, 'misconceptions.yaml')

/** @throws one sentence when a formula is broken or a reference unknown */
export function renderMisconception(
  { id, topic, claim, truth, why, ref }: MisconceptionEntry,
  works: ReadonlyMap<string, ReferenceEntry>,
): Misconception {
  return {
    id,
    topicId: topic,
    claimHtml: renderMarkdown(claim),
    claimText: plainText(claim),
    truthHtml: renderMarkdown(truth),
    whyHtml: renderMarkdown(why),
    references: resolveRef(ref, works),
  }
}

/** Every misconception, by id. @throws one sentence that names the broken entry */
export const loadMisconceptions = oncePerContent(async (): Promise<Misconception[]> => {
  const works = await loadWorks()
  return listIn(misconceptionsPath, misconceptionEntrySchema).map((entry) => renderMisconception(entry, works))
})
