import { errorAt, type Problem } from '@/lib/core/content/problem'
import type { CheckedLibrary } from './check-library'
import { readMap } from './map'
import type { TopicFiles } from './topic'
import { itemsOf, misconceptionsOf } from './topic-items'

/** Do map ids, rubric cards and misconceptions exist, and is each misconception used? Passages: see check-topic. */
export function checkPointers(topics: readonly TopicFiles[], library: CheckedLibrary): Problem[] {
  return [...checkMap(topics), ...checkRubrics(topics), ...checkMisconceptions(topics, library)]
}

function checkMap(topics: readonly TopicFiles[]): Problem[] {
  const map = readMap()
  const questions = new Set([...map.values()].flat())
  return [
    ...topics.flatMap(({ id, front }) =>
      front.bullets
        .filter((bullet) => !map.has(bullet))
        .map((bullet) => errorAt(`content/${id}/guide.md`, `no bullet ${bullet}`)),
    ),
    ...itemsOf(topics).flatMap(({ entry, place }) =>
      entry.map
        .filter((question) => !questions.has(question))
        .map((question) => errorAt(place, `no map id ${question}`)),
    ),
  ]
}

function checkRubrics(topics: readonly TopicFiles[]): Problem[] {
  const cards = new Set(topics.flatMap(({ entries }) => entries.map(({ id }) => id)))
  return topics.flatMap(({ id, interview }) =>
    interview.flatMap((entry) =>
      entry.rubric
        .flatMap((point) => point.cards ?? [])
        .filter((card) => !cards.has(card))
        .map((card) => errorAt(`content/${id}/interview.yaml, item ${entry.id}`, `there is no card ${card}`)),
    ),
  )
}

function checkMisconceptions(topics: readonly TopicFiles[], { misconceptions }: CheckedLibrary): Problem[] {
  const known = new Set(topics.map(({ id }) => id))
  const used = new Set(itemsOf(topics).flatMap(({ entry }) => misconceptionsOf(entry)))
  return [...misconceptions.values()].flatMap(({ id, topicId }) => {
    const place = `content/misconceptions.yaml, item ${id}`
    return [
      ...(known.has(topicId) ? [] : [errorAt(place, `there is no topic ${topicId}`)]),
      ...(used.has(id) ? [] : [errorAt(place, 'no item uses it')]),
    ]
  })
}
