import { endOf } from '../claims/claim'
import type { Claim, Metric, Trace } from '../lab'
import { classCount } from './recall'

export const recallOutcomes = ['remembers', 'partly', 'forgets'] as const
export type RecallOutcome = (typeof recallOutcomes)[number]

/** `reach` is how much of the gradient at the last step is left at step 0, where the class is shown. */
export const recallMetrics: readonly [Metric, ...Metric[]] = [
  { id: 'accuracy', scale: 'linear', domain: [0, 1], goal: 1 / classCount, decimals: 2 },
  { id: 'reach', scale: 'log', decimals: 3 },
  { id: 'loss', scale: 'log', decimals: 2 },
]

/** Enough right answers to say that it learned the task, and so few that it did not. */
const goal = 0.95
const low = 0.5

/**
 * By the accuracy on sequences that it was not trained on, after the last update. No state of these cells can grow past
 * the number of steps, so no run leaves the range of numbers.
 */
export function judgeRecall(trace: Trace): RecallOutcome {
  if (remembers(trace)) return 'remembers'
  return tellsMost(trace) ? 'partly' : 'forgets'
}

export const remembers = (trace: Trace) => endOf(trace, 'accuracy') >= goal
export const doesNotRemember = (trace: Trace) => !remembers(trace)
export const tellsMost = (trace: Trace) => endOf(trace, 'accuracy') >= low
export const forgets = (trace: Trace) => !tellsMost(trace)

/** Tests of the gradient that reaches step 0 before the first update. */
export const startsBelow = (limit: number) => (trace: Trace) => reachAtStart(trace) < limit
export const startsAbove = (limit: number) => (trace: Trace) => reachAtStart(trace) > limit
const reachAtStart = (trace: Trace) => trace[0]?.arm.metrics['reach'] ?? Number.NaN

/** A claim about the network before its first update: there is no need to train on. */
export const beforeTraining = <S>(claim: Claim<S>): Claim<S> => ({ ...claim, budget: 1 })
