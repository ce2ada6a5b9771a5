import { errorAt, type Problem } from '@/lib/core/content/problem'
import { resolveRef } from '@/lib/core/content/reference'
import { length } from '@/lib/core/content/text-rules'
import { drawItem } from '@/lib/core/families/draw-item'
import { families } from '@/lib/core/families/families'
import type { Family } from '@/lib/core/families/family'
import type { Library } from './item'
import { renderMarkdown } from './markdown'
import { problemFrom } from './problem-from'
import type { TopicFiles } from './topic'

const seeds = [0, 1, 2]

/** Do the families stand in sections that exist, do their draws render, and do `compute` items name real ones? */
export function checkFamilies(topics: readonly TopicFiles[], library: Library): Problem[] {
  const ids = new Set(families.map(({ id }) => id))
  return [
    ...families.flatMap((family) => checkFamily(family, topics, library)),
    ...topics.flatMap(({ id, interview }) =>
      interview.flatMap((entry) =>
        entry.family === undefined || ids.has(entry.family)
          ? []
          : [errorAt(`content/${id}/interview.yaml, item ${entry.id}`, `there is no family ${entry.family}`)],
      ),
    ),
  ]
}

function checkFamily(family: Family, topics: readonly TopicFiles[], library: Library): Problem[] {
  const place = `family ${family.id}`
  const topic = topics.find(({ id }) => id === family.topicId)
  if (!topic) return [errorAt(place, `there is no topic ${family.topicId}`)]
  const faults: Problem[] = topic.page.sections.some(({ slug }) => slug === family.passage)
    ? []
    : [errorAt(place, `the passage #${family.passage} is no section of ${family.topicId}`)]
  try {
    resolveRef(family.ref, library.works)
    for (const seed of seeds) faults.push(...checkDraw(family, seed, library))
  } catch (fault) {
    faults.push(problemFrom(place, fault))
  }
  return faults
}

/** @throws when a formula of the draw does not parse */
function checkDraw(family: Family, seed: number, { misconceptions }: Library): Problem[] {
  const { stem, solution, slips, address } = drawItem(family, seed)
  for (const text of [stem, ...solution, ...slips.map(({ says }) => says)]) renderMarkdown(text)
  const tooLong = length('the stem', stem, [6, 80])
  return [
    ...(tooLong ? [errorAt(`family ${address}`, tooLong)] : []),
    ...slips
      .filter(({ misconception }) => misconception !== undefined && !misconceptions.has(misconception))
      .map(({ misconception }) => errorAt(`family ${address}`, `no misconception has the id ${misconception}`)),
  ]
}
