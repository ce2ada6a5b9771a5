import type { LearnerState } from '@/lib/core/journal/learner-state'

/** By the newest prediction of each preset. */
export function tallyOf(lab: string, { predictions, verdicts }: Pick<LearnerState, 'predictions' | 'verdicts'>) {
  const newest = new Map(predictions.filter((one) => one.lab === lab).map((one) => [one.preset, one.id]))
  const right = [...newest.values()].filter((id) => verdicts.some((one) => one.prediction === id && one.right))
  return { foretold: newest.size, right: right.length }
}
