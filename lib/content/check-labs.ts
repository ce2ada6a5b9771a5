import type { LabWords } from '@/lib/core/content/lab'
import { errorAt, type Problem } from '@/lib/core/content/problem'
import type { TopicFiles } from './topic'
import { itemsOf } from './topic-items'

/** Do the links of topics and items lead to labs and presets that exist, and each lab to its topic? */
export function checkLabs(topics: readonly TopicFiles[], labs: readonly LabWords[]): Problem[] {
  const presets = new Map(labs.map(({ id, presets: own }) => [id, new Set(own.map((preset) => preset.id))]))
  const known = new Set(topics.map(({ id }) => id))
  return [
    ...labs
      .filter(({ topic }) => !known.has(topic))
      .map(({ id, topic }) => errorAt(`content/labs/${id}.yaml`, `there is no topic ${topic}`)),
    ...topics
      .filter(({ front }) => front.lab !== undefined && !presets.has(front.lab))
      .map(({ id, front }) => errorAt(`content/${id}/guide.md`, `there is no lab ${front.lab}`)),
    ...itemsOf(topics).flatMap(({ entry: { lab }, place }) => {
      if (!lab) return []
      const own = presets.get(lab.id)
      if (!own) return [errorAt(place, `there is no lab ${lab.id}`)]
      return lab.preset === undefined || own.has(lab.preset)
        ? []
        : [errorAt(place, `the lab ${lab.id} has no preset ${lab.preset}`)]
    }),
  ]
}
