import type { Lab, Trace } from '../lab'
import { lastOf } from '../trace'
import { pointed } from '../words/arm-name'
import { figures } from './figures'
import { type FilterSettings, knobs, type Outcome, outcomes, presets } from './settings'
import type { FilterLook } from './training'

export const lab: Lab<typeof knobs, FilterLook> = {
  id: 'filter',
  knobs,
  presets,
  metrics: [
    { id: 'error', scale: 'log', decimals: 3 },
    { id: 'loss', scale: 'log', decimals: 3 },
  ],
  outcomes,
  judge,
  armName,
  armSize: () => '9 weights',
  figures,
}

/** By how far its answers on fresh noise are from those of the hidden filter, as a share of their mean square. */
export function judge(trace: Trace): Outcome {
  const last = lastOf(trace)
  if (last?.blewUpAt !== null) return 'blows-up'
  const error = last.metrics['error'] ?? Number.NaN
  if (error < 0.01) return 'same'
  return error < 0.5 ? 'alike' : 'another'
}

export function armName({ images, rate }: FilterSettings, other: FilterSettings) {
  if (rate === 0) return 'The filter as drawn'
  const start = images === other.images ? 'Trained from it' : `Trained on ${images}`
  return rate === other.rate || other.rate === 0 ? start : `${start}, rate ${pointed(rate)}`
}
