import { join } from 'node:path'
import { chapterFileSchema } from '@/lib/core/content/guide-file'
import type { Problem } from '@/lib/core/content/problem'
import { checkCorpus } from './check-corpus'
import { checkFamilies } from './check-families'
import { checkItems } from './check-items'
import { checkLabs } from './check-labs'
import { type CheckedLibrary, checkLibrary } from './check-library'
import { checkTopic } from './check-topic'
import { contentFolder, foldersIn, parseYaml, readText } from './files'
import { loadLabs } from './labs'
import { problemFrom } from './problem-from'
import { readTopic, type TopicFiles } from './topic'
import { checkVersions } from './versions'

/** Everything under content/ that could be read, and every fault found on the way. */
export interface CheckedContent {
  readonly topics: readonly TopicFiles[]
  readonly library: CheckedLibrary
  readonly problems: readonly Problem[]
}

/** Reads and judges all of content/: one broken file hides no other. */
export function checkContent(): CheckedContent {
  const problems: Problem[] = []
  const topics: TopicFiles[] = []
  const attempt = <Result>(place: string, read: () => Result): Result | undefined => {
    try {
      return read()
    } catch (fault) {
      problems.push(problemFrom(place, fault))
      return undefined
    }
  }
  const library = checkLibrary()
  for (const chapter of foldersIn(contentFolder).filter((name) => name !== 'labs')) {
    const path = join(contentFolder, chapter, 'chapter.yaml')
    attempt(`content/${chapter}`, () => parseYaml(readText(path), path, chapterFileSchema))
    for (const slug of foldersIn(join(contentFolder, chapter))) {
      const topic = attempt(`content/${chapter}/${slug}`, () => readTopic(chapter, slug))
      if (!topic) continue
      topics.push(topic)
      problems.push(...topic.faults, ...checkTopic(topic), ...checkItems(topic, library))
    }
  }
  const labs = attempt('content/labs', loadLabs) ?? []
  const versions = attempt('content/versions.json', () => checkVersions(topics)) ?? []
  return {
    topics,
    library,
    problems: [
      ...problems,
      ...library.problems,
      ...checkCorpus(topics, library),
      ...checkFamilies(topics, library),
      ...checkLabs(topics, labs),
      ...versions,
    ],
  }
}
