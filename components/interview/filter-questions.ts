import type { ItemType, Level } from '@/lib/core/content/item-words'
import type { ChapterRows } from './question-rows'

export interface Wanted {
  /** `chapter/topic`, a chapter alone, or '' for all. */
  readonly topic: string
  readonly level: Level | ''
  readonly type: ItemType | ''
  readonly words: string
}

export const everything: Wanted = { topic: '', level: '', type: '', words: '' }

/** The questions that fit, under their topics; topics and chapters without any are left out. */
export function filterQuestions(chapters: readonly ChapterRows[], wanted: Wanted): ChapterRows[] {
  const words = wanted.words.toLowerCase().split(/\s+/).filter(Boolean)
  const isPlace = (id: string) => wanted.topic === '' || id === wanted.topic || id.startsWith(`${wanted.topic}/`)
  return chapters.flatMap((chapter) => {
    const topics = chapter.topics
      .filter(({ id }) => isPlace(id))
      .flatMap((topic) => {
        const questions = topic.questions.filter(
          ({ text, level, type }) =>
            (wanted.level === '' || level === wanted.level) &&
            (wanted.type === '' || type === wanted.type) &&
            words.every((word) => `${text} ${topic.title}`.toLowerCase().includes(word)),
        )
        return questions.length > 0 ? [{ ...topic, questions }] : []
      })
    return topics.length > 0 ? [{ ...chapter, topics }] : []
  })
}

export const countQuestions = (chapters: readonly ChapterRows[]) =>
  chapters.reduce((sum, { topics }) => sum + topics.reduce((part, { questions }) => part + questions.length, 0), 0)
