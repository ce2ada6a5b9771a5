import type { LearnerState } from '../journal/learner-state'

/** How many predictions were made in labs, of how many the run has shown what came, and how many of those were right. */
export function tallyPredictions({ predictions, verdicts }: Pick<LearnerState, 'predictions' | 'verdicts'>) {
  const verdictOf = new Map(verdicts.map((verdict) => [verdict.prediction, verdict.right]))
  const shown = predictions.flatMap(({ id }) => verdictOf.get(id) ?? [])
  return { made: predictions.length, shown: shown.length, right: shown.filter(Boolean).length }
}
