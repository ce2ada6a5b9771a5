import { join } from 'node:path'
import { judgeCard } from '@/lib/core/content/card-rules'
import { chapterFileSchema } from '@/lib/core/content/guide-file'
import type { Problem } from '@/lib/core/content/problem'
import { renderCard } from './cards'
import { checkCorpus } from './check-corpus'
import { checkLabs } from './check-labs'
import { checkTopic } from './check-topic'
import { contentFolder, foldersIn, parseYaml, readText } from './files'
import { loadLabs } from './labs'
import { readTopic, type TopicFiles } from './topic'

/** Every topic that can be read, and every fault found on the way: one broken file hides no other. */
export function checkContent(): { topics: TopicFiles[]; problems: Problem[] } {
  const problems: Problem[] = []
  const topics: TopicFiles[] = []
  const attempt = <Result>(place: string, read: () => Result): Result | undefined => {
    try {
      return read()
    } catch (fault) {
      problems.push({ grade: 'error', place, message: fault instanceof Error ? fault.message : String(fault) })
      return undefined
    }
  }
  for (const chapter of foldersIn(contentFolder).filter((name) => name !== 'labs')) {
    const path = join(contentFolder, chapter, 'chapter.yaml')
    attempt(`content/${chapter}`, () => parseYaml(readText(path), path, chapterFileSchema))
    for (const slug of foldersIn(join(contentFolder, chapter))) {
      const topic = attempt(`content/${chapter}/${slug}`, () => readTopic(chapter, slug))
      if (!topic) continue
      topics.push(topic)
      problems.push(...checkTopic(topic))
      for (const entry of topic.entries) {
        const place = `content/${topic.id}/cards.yaml, item ${entry.id}`
        attempt(place, () =>
          renderCard(entry, { topicId: topic.id, topicNumber: '0.0', topicTitle: topic.front.title }),
        )
        const { errors, warnings } = judgeCard(entry)
        problems.push(...errors.map((message) => ({ grade: 'error' as const, place, message })))
        problems.push(...warnings.map((message) => ({ grade: 'warn' as const, place, message })))
      }
    }
  }
  const labs = attempt('content/labs', loadLabs) ?? []
  return { topics, problems: [...problems, ...checkCorpus(topics), ...checkLabs(topics, labs)] }
}
