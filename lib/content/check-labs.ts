import type { LabWords } from '@/lib/core/content/lab'
import type { LabLink } from '@/lib/core/content/lab-link'
import { errorAt, type Problem } from '@/lib/core/content/problem'
import type { TopicFiles } from './topic'
import { itemsOf } from './topic-items'

/** Do the links of topics and items lead to labs and presets that exist, and each lab to its topic? */
export function checkLabs(topics: readonly TopicFiles[], labs: readonly LabWords[]): Problem[] {
  const presets = new Map(labs.map(({ id, presets: own }) => [id, new Set(own.map((preset) => preset.id))]))
  const known = new Set(topics.map(({ id }) => id))
  const check = ({ id, preset }: LabLink, place: string) => {
    const own = presets.get(id)
    if (!own) return [errorAt(place, `there is no lab ${id}`)]
    return !preset || own.has(preset) ? [] : [errorAt(place, `the lab ${id} has no preset ${preset}`)]
  }
  return [
    ...labs
      .filter(({ topic }) => !known.has(topic))
      .map(({ id, topic }) => errorAt(`content/labs/${id}.yaml`, `there is no topic ${topic}`)),
    ...topics.flatMap(({ id, front }) => (front.labs ?? []).flatMap((lab) => check(lab, `content/${id}/guide.md`))),
    ...itemsOf(topics).flatMap(({ entry: { lab }, place }) => (lab ? check(lab, place) : [])),
  ]
}
