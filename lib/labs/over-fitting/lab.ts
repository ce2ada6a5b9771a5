import type { Lab, Trace } from '../lab'
import { countWeights } from '../layers/count-weights'
import { lastOf } from '../trace'
import { nameByDifference, pointed } from '../words/arm-name'
import { figures } from './figures'
import { type FitSettings, knobs, type Outcome, outcomes, presets } from './settings'
import { sizes } from './sizes'
import type { FitLook } from './training'

export const lab: Lab<typeof knobs, FitLook> = {
  id: 'over-fitting',
  knobs,
  presets,
  metrics: [
    { id: 'test', scale: 'log', decimals: 2 },
    { id: 'training', scale: 'log', decimals: 2 },
    { id: 'accuracy', scale: 'linear', domain: [0, 1], goal: 0.5, decimals: 2 },
  ],
  outcomes,
  judge,
  armName,
  armSize: ({ points }) => `${countWeights(sizes)} weights and biases, ${points} points`,
  figures,
}

/** By the training loss at the end, then by the test loss at the end against the lowest that the run went through. */
export function judge(trace: Trace): Outcome {
  const last = lastOf(trace)
  if (last?.blewUpAt !== null) return 'blows-up'
  if ((last.metrics['training'] ?? 0) >= 0.6) return 'under-fits'
  return rise(trace) >= 2 ? 'over-fits' : 'holds'
}

/** The test loss at the end, as a multiple of the lowest that the run went through. */
export function rise(trace: Trace): number {
  const losses = trace.map(({ arm }) => arm.metrics['test'] ?? Number.NaN)
  return (losses.at(-1) ?? Number.NaN) / Math.min(...losses)
}

export function armName(settings: FitSettings, other: FitSettings) {
  return nameByDifference(
    { settings, other, same: 'the same network' },
    {
      points: (points) => `${points} points`,
      dropout: (share) => (share === 0 ? 'no dropout' : `dropout ${pointed(share)}`),
      decay: (decay) => (decay === 0 ? 'no weight decay' : `weight decay ${pointed(decay)}`),
      patience: (patience) => (patience === 0 ? 'no stop' : `stops after ${patience} checks`),
    },
  )
}
