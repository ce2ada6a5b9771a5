import { join } from 'node:path'
import type * as z from 'zod'
import type { CardEntry } from '@/lib/core/content/card-file'
import { cardFileSchema } from '@/lib/core/content/card-file'
import { guideFrontMatterSchema } from '@/lib/core/content/guide-file'
import { contentFolder, nameOf, parseYaml, readText } from './files'
import { type GuidePage, parseGuidePage } from './guide-page'

/** A topic as its files say it: read and checked, not yet numbered or rendered as a whole. */
export interface TopicFiles {
  id: string
  chapter: string
  slug: string
  front: z.infer<typeof guideFrontMatterSchema>
  page: GuidePage
  entries: CardEntry[]
}

/** @throws one sentence that names the file and the fault */
export function readTopic(chapter: string, slug: string): TopicFiles {
  const folder = join(contentFolder, chapter, slug)
  const guidePath = join(folder, 'guide.md')
  const cardsPath = join(folder, 'cards.yaml')
  const page = parsePage(guidePath, folder)
  return {
    id: `${chapter}/${slug}`,
    chapter,
    slug,
    page,
    front: parseYaml(page.frontMatter, guidePath, guideFrontMatterSchema),
    entries: parseYaml(readText(cardsPath), cardsPath, cardFileSchema),
  }
}

function parsePage(path: string, folder: string): GuidePage {
  const source = readText(path)
  try {
    return parseGuidePage(source, folder)
  } catch (cause) {
    throw new Error(`${nameOf(path)}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
