import { type Belief, type Evidence, type Prediction, soften } from './evidence'
import type { Answer } from './history'
import { answered, type MemoryModel, typicalModel } from './model'

/** What happened to items, in the order of time. */
export type Step = (Answer & { readonly kind: 'review' }) | Evidence | (Prediction & { readonly kind: 'prediction' })

/**
 * What is believed of each item after reviews and evidence. With the evidence off it is the state of the reviews alone.
 * At most one piece of evidence counts for an item on a day, and none before its first review.
 */
export function foldBeliefs(
  steps: Iterable<Step>,
  { evidence, model = typicalModel }: { evidence: 'on' | 'off'; model?: MemoryModel },
): Map<string, Belief> {
  const beliefs = new Map<string, Belief>()
  const weighedOn = new Map<string, number>()
  for (const step of steps) {
    if (step.kind === 'prediction') continue
    const before = beliefs.get(step.itemId)
    if (step.kind === 'review') {
      const elapsed = before ? Math.max(0, step.day - before.lastDay) : 0
      const state = before ? answered(model, before, elapsed, step.grade) : model.first(step.grade)
      beliefs.set(step.itemId, { ...state, lastDay: step.day })
    } else if (evidence === 'on' && before && weighedOn.get(step.itemId) !== step.day) {
      weighedOn.set(step.itemId, step.day)
      beliefs.set(step.itemId, soften(model, before, step))
    }
  }
  return beliefs
}

const forward = 1.2

/** Items that a wrong prediction brings forward in the plan, until they are reviewed or predicted right. */
export function broughtForward(steps: Iterable<Step>): Map<string, number> {
  const priorities = new Map<string, number>()
  for (const step of steps) {
    if (step.kind === 'review') priorities.delete(step.itemId)
    if (step.kind !== 'prediction') continue
    for (const itemId of step.itemIds) {
      if (step.isRight) priorities.delete(itemId)
      else priorities.set(itemId, forward)
    }
  }
  return priorities
}
