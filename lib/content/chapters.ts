import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chapterFileSchema } from '@/lib/core/content/guide-file'
import type { ItemPlace } from '@/lib/core/content/item'
import { contentFolder, foldersIn, parseYaml, readText } from './files'
import { throwFirst } from './list-file'
import { oncePerContent } from './once'
import { readTopic, type TopicFiles } from './topic'

/** A chapter as its files say it, topics in reading order. */
export interface ChapterFiles {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly summary: string
  readonly topics: readonly TopicFiles[]
}

/** Every chapter in reading order. @throws one sentence that names the broken file */
export const loadChapterFiles = oncePerContent((): ChapterFiles[] =>
  foldersIn(contentFolder)
    .filter((folder) => existsSync(join(contentFolder, folder, 'chapter.yaml')))
    .map(readChapter)
    .sort((a, b) => a.number - b.number),
)

function readChapter(id: string): ChapterFiles {
  const path = join(contentFolder, id, 'chapter.yaml')
  const { number, title, summary } = parseYaml(readText(path), path, chapterFileSchema)
  const topics = foldersIn(join(contentFolder, id))
    .filter((slug) => existsSync(join(contentFolder, id, slug, 'guide.md')))
    .map((slug) => readTopic(id, slug))
    .sort((a, b) => a.front.order - b.front.order)
  throwFirst(topics.flatMap(({ faults }) => faults))
  return { id, number, title, summary, topics }
}

/** What an item says about its topic. */
export const placeOfTopic = (chapter: Pick<ChapterFiles, 'number'>, { id, front }: TopicFiles): ItemPlace => ({
  topicId: id,
  topicNumber: `${chapter.number}.${front.order}`,
  topicTitle: front.title,
})
