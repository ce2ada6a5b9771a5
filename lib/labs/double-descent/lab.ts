import type { Lab, Trace } from '../lab'
import { nameByDifference, pointed } from '../words/arm-name'
import { figures } from './figures'
import { type DescentSettings, knobs, type Outcome, outcomes, presets } from './settings'
import type { DescentLook } from './training'

export const lab: Lab<typeof knobs, DescentLook> = {
  id: 'double-descent',
  knobs,
  presets,
  metrics: [
    { id: 'test', scale: 'log', goal: 1, decimals: 2 },
    { id: 'training', scale: 'log', decimals: 3 },
    { id: 'norm', scale: 'log', decimals: 1 },
  ],
  outcomes,
  judge,
  armName,
  armSize: ({ points }) => `${points} points, one more feature an update`,
  figures,
}

/** By the highest test error of the course, the lowest before it, and the one at the end. */
export function judge(trace: Trace): Outcome {
  const { peak, valley, end } = shapeOf(trace)
  if (peak.error < 3 * valley) return 'no-peak'
  return end < valley ? 'ends-lower' : 'ends-higher'
}

/** Without any feature the answer is 0 and the error 1, which is no part of the course. */
export function shapeOf(trace: Trace) {
  const course = trace.flatMap(({ update, arm }) =>
    update === 0 ? [] : [{ features: update, error: arm.metrics['test'] ?? Number.NaN }],
  )
  const peak = course.reduce((highest, at) => (at.error > highest.error ? at : highest), { features: 0, error: 0 })
  const before = course.filter(({ features }) => features <= peak.features).map(({ error }) => error)
  return { peak, valley: Math.min(...before), end: course.at(-1)?.error ?? Number.NaN }
}

export function armName(settings: DescentSettings, other: DescentSettings) {
  return nameByDifference(
    { settings, other, same: 'random features' },
    {
      points: (points) => `${points} points`,
      flips: (share) => (share === 0 ? 'right labels' : `${100 * share} % of labels flipped`),
      ridge: (ridge) => (ridge === 0 ? 'no ridge' : `ridge ${pointed(ridge)}`),
    },
  )
}
