import type { Chapter } from '@/lib/core/content/guide'
import type { TopicPlace } from './topic-page'

/** Where a topic stands in the guide, with its neighbours and what to read first. */
export function placeOf(chapters: readonly Chapter[], topicId: string): TopicPlace | undefined {
  const all = chapters.flatMap((chapter) => chapter.topics)
  const index = all.findIndex((topic) => topic.id === topicId)
  const topic = all[index]
  const chapter = chapters.find((one) => one.id === topic?.chapter)
  if (!topic || !chapter) return undefined
  const prerequisites = all.filter((other) => topic.prerequisites.includes(other.id))
  return { topic, chapter, prerequisites, before: all[index - 1], after: all[index + 1] }
}
