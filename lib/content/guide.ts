import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Block, Card, Chapter, Topic } from '@/lib/core/content/guide'
import { chapterFileSchema } from '@/lib/core/content/guide-file'
import { renderCard } from './cards'
import { contentFolder, foldersIn, parseYaml, readText } from './files'
import type { PageBlock } from './guide-page'
import { readTopic, type TopicFiles } from './topic'

const wordsPerMinute = 200

let loaded: Promise<Chapter[]> | undefined

/** The whole guide in reading order: read once per process. @throws one sentence that names the broken file */
export function loadChapters(): Promise<Chapter[]> {
  if (process.env['NODE_ENV'] !== 'production') return Promise.resolve(readChapters())
  loaded ??= Promise.resolve().then(readChapters)
  return loaded
}

export async function loadCards(): Promise<Card[]> {
  return (await loadChapters()).flatMap((chapter) => chapter.topics.flatMap((topic) => topic.cards))
}

function readChapters(): Chapter[] {
  return foldersIn(contentFolder)
    .filter((folder) => existsSync(join(contentFolder, folder, 'chapter.yaml')))
    .map(readChapter)
    .sort((a, b) => a.number - b.number)
}

function readChapter(id: string): Chapter {
  const path = join(contentFolder, id, 'chapter.yaml')
  const { number, title, summary } = parseYaml(readText(path), path, chapterFileSchema)
  const counts = { equation: 0, figure: 0 }
  const numbered = (block: PageBlock): Block =>
    block.kind === 'html' ? block : { ...block, number: `${number}.${++counts[block.kind]}` }
  const topics = foldersIn(join(contentFolder, id))
    .filter((slug) => existsSync(join(contentFolder, id, slug, 'guide.md')))
    .map((slug) => readTopic(id, slug))
    .sort((a, b) => a.front.order - b.front.order)
    .map((files) => topicOf(files, `${number}.${files.front.order}`, numbered))
  return { id, number, title, summary, topics }
}

function topicOf(
  { id, chapter, slug, front, page, entries }: TopicFiles,
  number: string,
  numbered: (block: PageBlock) => Block,
): Topic {
  const { title, lead, bullets, prerequisites, lab, sources } = front
  const place = { topicId: id, topicNumber: number, topicTitle: title }
  return {
    ...{ id, chapter, slug, number, title, lead, bullets, prerequisites },
    ...(lab && { lab }),
    sources: sources.map(({ text, url }) => ({ text, ...(url && { url }) })),
    minutes: Math.max(1, Math.round(page.words / wordsPerMinute)),
    openingHtml: page.openingHtml,
    sections: page.sections.map((section) => ({ ...section, blocks: section.blocks.map(numbered) })),
    misunderstanding: page.misunderstanding,
    asks: page.asks,
    cards: entries.map((entry) => renderCard(entry, place)),
  }
}
