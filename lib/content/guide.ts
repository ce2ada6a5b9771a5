import type { Block, Card, Chapter, Topic } from '@/lib/core/content/guide'
import { renderCard } from './cards'
import { type ChapterFiles, loadChapterFiles, placeOfTopic } from './chapters'
import type { PageBlock } from './guide-page'
import { oncePerContent } from './once'
import type { TopicFiles } from './topic'

const wordsPerMinute = 200

/** The whole guide in reading order: read once per process. @throws one sentence that names the broken file */
export const loadChapters = oncePerContent(
  async (): Promise<Chapter[]> => (await loadChapterFiles()).map((files) => chapterOf(files)),
)

export async function loadCards(): Promise<Card[]> {
  return (await loadChapters()).flatMap((chapter) => chapter.topics.flatMap((topic) => topic.cards))
}

function chapterOf(files: ChapterFiles): Chapter {
  const { id, number, title, summary } = files
  const counts = { equation: 0, figure: 0 }
  const numbered = (block: PageBlock): Block =>
    block.kind === 'html' ? block : { ...block, number: `${number}.${++counts[block.kind]}` }
  return { id, number, title, summary, topics: files.topics.map((topic) => topicOf(files, topic, numbered)) }
}

function topicOf(chapter: ChapterFiles, files: TopicFiles, numbered: (block: PageBlock) => Block): Topic {
  const { id, slug, page, entries } = files
  const { title, lead, bullets, prerequisites, labs = [], sources } = files.front
  const place = placeOfTopic(chapter, files)
  return {
    ...{ id, chapter: chapter.id, slug, number: place.topicNumber, title, lead, bullets, prerequisites },
    labs,
    sources: sources.map(({ text, url }) => ({ text, ...(url && { url }) })),
    minutes: Math.max(1, Math.round(page.words / wordsPerMinute)),
    openingHtml: page.openingHtml,
    sections: page.sections.map((section) => ({ ...section, blocks: section.blocks.map(numbered) })),
    misunderstanding: page.misunderstanding,
    asks: page.asks,
    cards: entries.map((entry) => renderCard(entry, place)),
  }
}
