import type { Problem } from '@/lib/core/content/problem'
import { findTwins } from '@/lib/core/content/twins'
import { readMap } from './map'
import type { TopicFiles } from './topic'

const twinLikeness = 0.75

/** What no single file can say: ids and fronts that stand twice, links that lead nowhere, unknown map ids. */
export function checkCorpus(topics: readonly TopicFiles[]): Problem[] {
  return [
    ...checkIds(topics),
    ...checkFronts(topics),
    ...checkLinks(topics),
    ...checkMap(topics),
    ...checkOrder(topics),
  ]
}

const error = (place: string, message: string): Problem => ({ grade: 'error', place, message })
const entriesOf = (topics: readonly TopicFiles[]) => topics.flatMap((topic) => topic.entries)

function checkIds(topics: readonly TopicFiles[]): Problem[] {
  const ids = entriesOf(topics).map((entry) => entry.id)
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => error(`item ${id}`, 'the id stands twice'))
}

function checkFronts(topics: readonly TopicFiles[]): Problem[] {
  const fronts = entriesOf(topics).map((entry) => [entry.id, entry.kind === 'card' ? entry.front : entry.text] as const)
  return findTwins(new Map(fronts), twinLikeness).map(({ first, second, likeness }) => ({
    grade: likeness === 1 ? 'error' : 'warn',
    place: `item ${second}`,
    message: likeness === 1 ? `has the same front as ${first}` : `is near to ${first}: does a cue tell them apart?`,
  }))
}

function checkLinks(topics: readonly TopicFiles[]): Problem[] {
  const known = new Set(
    topics.flatMap(({ id, page }) => [id, ...page.sections.map((section) => `${id}#${section.slug}`)]),
  )
  return topics.flatMap(({ id, front, page }) => {
    const text = JSON.stringify(page)
    const linked = [...text.matchAll(/href=\\"\/guide\/([^\\"]+)\\"/g)].flatMap((match) => match[1] ?? [])
    return [...linked, ...front.prerequisites]
      .filter((target) => !known.has(target) && target.includes('/'))
      .map((target) => error(`content/${id}/guide.md`, `the link to /guide/${target} leads nowhere`))
  })
}

function checkMap(topics: readonly TopicFiles[]): Problem[] {
  const map = readMap()
  const questions = new Set([...map.values()].flat())
  return topics.flatMap(({ id, front, entries }) => [
    ...front.bullets
      .filter((bullet) => !map.has(bullet))
      .map((bullet) => error(`content/${id}/guide.md`, `no bullet ${bullet}`)),
    ...entries.flatMap((entry) =>
      entry.map
        .filter((question) => !questions.has(question))
        .map((question) => error(`item ${entry.id}`, `no map id ${question}`)),
    ),
  ])
}

function checkOrder(topics: readonly TopicFiles[]): Problem[] {
  const places = topics.map(({ chapter, front }) => `${chapter}, place ${front.order}`)
  return places
    .filter((place, at) => places.indexOf(place) !== at)
    .map((place) => error(`content/${place}`, 'is taken twice'))
}
