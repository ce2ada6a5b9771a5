import { fitWeights } from './fit'
import { type History, replay } from './history'
import { type MemoryModel, memoryModel, typicalModel } from './model'
import type { Weights } from './weights'

/** Below so many retests a learner's own weights say more about luck than about him. */
export const retestsForFit = 400

/** From the day after `fittedOn` to the next fit these weights are in force; what they say of every retest. */
export type Epoch = {
  readonly fittedOn: number
  readonly model: MemoryModel
  readonly chances: Float64Array
}

export type Timeline = {
  /** The earliest first; the first one has the default weights and reaches back for ever. */
  readonly epochs: readonly Epoch[]
  /** What the default weights say of every retest. */
  readonly typical: Float64Array
}

/**
 * The weights that a learner would have had on every day of his past, each fitted to nothing but the days before. They
 * are fitted anew when the retests have grown by `growth` (0.1: by a tenth) since the last fit; 0 fits on every study day.
 */
export function timelineOf(history: History, { growth }: { growth: number }): Timeline {
  const { chances: typical } = replay(history, typicalModel)
  const epochs: Epoch[] = [{ fittedOn: Number.NEGATIVE_INFINITY, model: typicalModel, chances: typical }]
  let seen = 0
  let fittedAt = retestsForFit / (1 + growth)
  let weights: Weights = typicalModel.weights
  for (const day of history.studyDays) {
    while ((history.retests[seen]?.day ?? Number.POSITIVE_INFINITY) <= day) seen++
    if (seen < Math.max(retestsForFit, fittedAt * (1 + growth))) continue
    fittedAt = seen
    weights = fitWeights(history, { until: day, start: weights })
    const model = memoryModel(weights)
    epochs.push({ fittedOn: day, model, chances: replay(history, model).chances })
  }
  return { epochs, typical }
}

/** The weights that were known at the end of a day. */
export function epochAfter({ epochs }: Timeline, day: number): Epoch {
  const epoch = epochs.findLast(({ fittedOn }) => fittedOn <= day)
  if (!epoch) throw new Error('a timeline begins with the default weights')
  return epoch
}
