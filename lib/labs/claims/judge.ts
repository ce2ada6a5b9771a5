import type { Trace } from '../lab'
import { lastOf } from '../trace'

type Bars<Outcome> = {
  readonly goal: number
  readonly floor: number
  readonly outcomes: readonly [reached: Outcome, partly: Outcome, missed: Outcome]
}

/** By a metric after the last update: from the goal on it is reached, above the floor partly, else missed. */
export function judgeBy<Outcome extends string>(
  trace: Trace,
  metric: string,
  { goal, floor, outcomes: [reached, partly, missed] }: Bars<Outcome>,
): Outcome {
  const value = lastOf(trace)?.metrics[metric] ?? 0
  if (value >= goal) return reached
  return value > floor ? partly : missed
}
