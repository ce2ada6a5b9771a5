import type { LearnerState } from '../journal/learner-state'

/**
 * Cards whose fact was missing from an interview answer, or which a run showed that turned out otherwise than was
 * foretold, and which were not recalled since: they are asked today, whatever their
 * memory says. Nothing is written into a memory, and the next review ends it.
 */
export function broughtForward({
  interviewAnswers,
  verdicts,
  reviews,
}: Pick<LearnerState, 'interviewAnswers' | 'verdicts' | 'reviews'>): ReadonlySet<string> {
  const missedAt = new Map<string, number>()
  for (const { missed = [], at } of [...interviewAnswers, ...verdicts])
    for (const id of missed) missedAt.set(id, Math.max(at, missedAt.get(id) ?? 0))
  if (missedAt.size === 0) return new Set()
  for (const { itemId, at } of reviews)
    if (at >= (missedAt.get(itemId) ?? Number.POSITIVE_INFINITY)) missedAt.delete(itemId)
  return new Set(missedAt.keys())
}
