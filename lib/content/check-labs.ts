import type { LabWords } from '@/lib/core/content/lab'
import type { Problem } from '@/lib/core/content/problem'
import type { TopicFiles } from './topic'

/** Do the links of topics and cards lead to labs and presets that exist, and each lab to its topic? */
export function checkLabs(topics: readonly TopicFiles[], labs: readonly LabWords[]): Problem[] {
  const presets = new Map(labs.map(({ id, presets: own }) => [id, new Set(own.map((preset) => preset.id))]))
  const known = new Set(topics.map(({ id }) => id))
  const error = (place: string, message: string): Problem => ({ grade: 'error', place, message })
  return [
    ...labs
      .filter(({ topic }) => !known.has(topic))
      .map(({ id, topic }) => error(`content/labs/${id}.yaml`, `there is no topic ${topic}`)),
    ...topics
      .filter(({ front }) => front.lab !== undefined && !presets.has(front.lab))
      .map(({ id, front }) => error(`content/${id}/guide.md`, `there is no lab ${front.lab}`)),
    ...topics.flatMap(({ id, entries }) =>
      entries.flatMap(({ id: card, lab }) => {
        if (!lab) return []
        const own = presets.get(lab.id)
        const place = `content/${id}/cards.yaml, item ${card}`
        if (!own) return [error(place, `there is no lab ${lab.id}`)]
        return lab.preset === undefined || own.has(lab.preset)
          ? []
          : [error(place, `the lab ${lab.id} has no preset ${lab.preset}`)]
      }),
    ),
  ]
}
