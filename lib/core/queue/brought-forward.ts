import type { LearnerState } from '../journal/learner-state'

/**
 * Cards whose fact was missing from an answer, and which were not recalled since: they are asked today, whatever their
 * memory says. Nothing is written into a memory, and the next review ends it.
 */
export function broughtForward({
  interviewAnswers,
  reviews,
}: Pick<LearnerState, 'interviewAnswers' | 'reviews'>): ReadonlySet<string> {
  const missedAt = new Map(interviewAnswers.flatMap(({ missed, at }) => missed.map((id) => [id, at] as const)))
  if (missedAt.size === 0) return new Set()
  for (const { itemId, at } of reviews)
    if (at >= (missedAt.get(itemId) ?? Number.POSITIVE_INFINITY)) missedAt.delete(itemId)
  return new Set(missedAt.keys())
}
