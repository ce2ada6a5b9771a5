import type { Chapter } from '@/lib/core/content/guide'
import type { InterviewItem } from '@/lib/core/content/interview'
import type { ItemType, Level } from '@/lib/core/content/item-words'
import { inlineHtml } from '../ui/inline-html'

export interface QuestionRow {
  readonly id: string
  /** Set only where a formula or a code word stands in the question. */
  readonly html?: string
  readonly text: string
  readonly level: Level
  readonly type: ItemType
}
export interface TopicRows {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly questions: readonly QuestionRow[]
}
export interface ChapterRows {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly topics: readonly TopicRows[]
}

/** All questions by chapter and topic, as little of each as a list needs. */
export function questionRows(chapters: readonly Chapter[], items: readonly InterviewItem[]): ChapterRows[] {
  return chapters
    .map(({ id, number, title, topics }) => ({
      ...{ id, number, title },
      topics: topics.flatMap((topic) => {
        const questions = items.filter(({ topicId }) => topicId === topic.id).map(rowOf)
        return questions.length > 0 ? [{ id: topic.id, number: topic.number, title: topic.title, questions }] : []
      }),
    }))
    .filter(({ topics }) => topics.length > 0)
}

function rowOf({ id, questionHtml, questionText: text, level, type }: InterviewItem): QuestionRow {
  const html = inlineHtml(questionHtml)
  return { id, text, level, type, ...(/[<&]/.test(html) && { html }) }
}
