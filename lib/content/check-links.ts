import { errorAt, type Problem } from '@/lib/core/content/problem'
import type { TopicFiles } from './topic'
import { itemsOfTopic } from './topic-items'

/** Do links between pages, from items to pages, and to prerequisites lead somewhere? */
export function checkLinks(topics: readonly TopicFiles[]): Problem[] {
  const known = new Set(
    topics.flatMap(({ id, page }) => [id, ...page.sections.map((section) => `${id}#${section.slug}`)]),
  )
  const dead = (place: string, targets: readonly string[]): Problem[] =>
    targets
      .filter((target) => !known.has(target) && target.includes('/'))
      .map((target) => ({ ...errorAt(place, `the link to /guide/${target} leads nowhere`), about: 'link' }))
  return topics.flatMap((topic) => [
    ...dead(`content/${topic.id}/guide.md`, [
      ...linked(JSON.stringify(topic.page), /href=\\"\/guide\/([^\\"]+)\\"/g),
      ...topic.front.prerequisites,
    ]),
    ...itemsOfTopic(topic).flatMap(({ entry, place }) =>
      dead(place, linked(JSON.stringify(entry), /\]\(\/guide\/([^)\s]+)\)/g)),
    ),
  ])
}

const linked = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].flatMap((match) => match[1] ?? [])
