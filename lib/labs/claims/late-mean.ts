import type { Trace } from '../lab'

/** Mean of a metric over the last quarter of the updates, so that noise does not decide; NaN where it is no number. */
export function lateMean(trace: Trace, metric: string): number {
  const from = 0.75 * (trace.at(-1)?.update ?? 0)
  const late = trace.filter(({ update }) => update >= from)
  return late.reduce((sum, { arm }) => sum + (arm.metrics[metric] ?? Number.NaN), 0) / late.length
}
