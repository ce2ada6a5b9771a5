import type { Chapter } from '@/lib/core/content/guide'
import type { QueueItem } from '@/lib/core/queue/item'

export interface TopicOutline {
  readonly id: string
  /** As in "2.5". */
  readonly number: string
  readonly title: string
  readonly cardIds: readonly string[]
}

/** Of the guide, what the progress page must know. */
export interface ChapterOutline {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly topics: readonly TopicOutline[]
}

export function outlineOf(chapters: readonly Chapter[]): ChapterOutline[] {
  return chapters.map(({ id, number, title, topics }) => ({
    id,
    number,
    title,
    topics: topics.map((topic) => ({
      id: topic.id,
      number: topic.number,
      title: topic.title,
      cardIds: topic.cards.map((card) => card.id),
    })),
  }))
}

/** All cards in the order of the guide. */
export function itemsOf(chapters: readonly ChapterOutline[]): QueueItem[] {
  return chapters.flatMap(({ topics }) =>
    topics.flatMap((topic) => topic.cardIds.map((id) => ({ id, topicId: topic.id }))),
  )
}
