import type { Chapter } from '@/lib/core/content/guide'
import type { InterviewItem } from '@/lib/core/content/interview'
import { familyOf } from '@/lib/core/families/families'
import { placeOf } from '../guide/place'
import type { InterviewPlace } from './interview-page'

/** A question with all that its page leads to; undefined when there is no such question. */
export function questionPlace(
  id: string,
  chapters: readonly Chapter[],
  items: readonly InterviewItem[],
): InterviewPlace | undefined {
  const item = items.find((one) => one.id === id)
  const place = item && placeOf(chapters, item.topicId)
  if (!place) return undefined
  const { topic, chapter } = place
  const named = new Set(item.rubric.flatMap(({ cards }) => cards))
  const taught = placeOf(chapters, item.mistake.topicId)?.topic ?? topic
  return {
    item,
    siblings: items.filter(({ topicId }) => topicId === item.topicId),
    passageTitle: topic.sections.find(({ slug }) => slug === item.passage)?.titleText ?? topic.title,
    chapter: { id: chapter.id, number: chapter.number, title: chapter.title },
    mistakeTopic: `${taught.number} ${taught.title}`,
    cards: chapters.flatMap(({ topics }) => topics.flatMap(({ cards }) => cards.filter((card) => named.has(card.id)))),
    family: item.family === undefined ? undefined : familyOf(item.family),
  }
}
