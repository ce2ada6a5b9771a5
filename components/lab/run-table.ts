import type { Table } from '@/lib/labs/figure'
import { armNames } from '@/lib/labs/knob'
import type { Frame, Metric } from '@/lib/labs/lab'
import { printMetric } from './print'

/** Every kept frame as a row, every metric of both arms as a column. */
export function runTable(
  metrics: readonly Metric[],
  names: Readonly<Record<string, string>>,
  frames: readonly Frame[],
): Table {
  const columns = armNames.flatMap((arm) => metrics.map(({ id }) => `${arm.toUpperCase()}, ${names[id] ?? id}`))
  return {
    columns: ['update', ...columns],
    rows: frames.map(({ update, arms }) => [
      String(update),
      ...arms.flatMap(({ metrics: read }) => metrics.map((metric) => printMetric(read[metric.id], metric))),
    ]),
  }
}
