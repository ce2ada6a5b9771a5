import type { Lab, Trace } from '../lab'
import { lastOf } from '../trace'
import { pointed } from '../words/arm-name'
import { figures } from './figures'
import type { PoolingLook } from './look'
import { knobs, type Outcome, outcomes, type PoolingSettings, presets } from './settings'
import { countWeights } from './sizes'

export const lab: Lab<typeof knobs, PoolingLook> = {
  id: 'pooling',
  knobs,
  presets,
  metrics: [
    { id: 'movement', scale: 'linear', goal: 1, decimals: 2 },
    { id: 'accuracy', scale: 'linear', domain: [0, 1], goal: 0.25, decimals: 2 },
    { id: 'loss', scale: 'log', decimals: 3 },
  ],
  outcomes,
  judge,
  armName,
  armSize: (settings) => `${countWeights(settings).toLocaleString('en')} weights and biases`,
  figures,
}

/** By whether it learned its task, and then by how far logits move when a shape slides. */
export function judge(trace: Trace): Outcome {
  const last = lastOf(trace)
  if (last?.blewUpAt !== null) return 'blows-up'
  const { accuracy = 0, movement = Number.NaN } = last.metrics
  if (accuracy < 0.9) return 'not-learned'
  if (movement < 0.01) return 'still'
  return movement < 0.7 ? 'steady' : 'moves'
}

const names = { none: 'No pooling', first: 'First', average: 'Average', max: 'Largest' }

export function armName({ pool, window, rate }: PoolingSettings, other: PoolingSettings) {
  const name = pool === 'none' ? names.none : `${names[pool]} of ${window} × ${window}`
  return rate === other.rate ? name : `${name}, rate ${pointed(rate)}`
}
