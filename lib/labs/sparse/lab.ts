import type { Lab, Trace } from '../lab'
import { countWeights } from '../layers/count-weights'
import { pixelCount } from '../pictures/rectangles'
import { lastOf } from '../trace'
import { pointed } from '../words/arm-name'
import { figures } from './figures'
import type { SparseLook } from './look'
import { knobs, type Outcome, outcomes, presets, type SparseSettings } from './settings'

export const lab: Lab<typeof knobs, SparseLook> = {
  id: 'sparse',
  knobs,
  presets,
  metrics: [
    { id: 'active', scale: 'linear', domain: [0, 1], decimals: 2 },
    { id: 'wrong', scale: 'linear', domain: [0, 16], decimals: 2 },
    { id: 'penalty', scale: 'linear', domain: [0, 20], decimals: 1 },
  ],
  outcomes,
  judge,
  armName,
  armSize: ({ units }) => `${countWeights([pixelCount, units, pixelCount]).toLocaleString('en')} weights and biases`,
  figures,
}

/** By the wrong pixels first, since a code that loses the picture is sparse for nothing; then by the share of units. */
export function judge(trace: Trace): Outcome {
  const metrics = lastOf(trace)?.metrics
  const wrong = metrics?.['wrong'] ?? Number.POSITIVE_INFINITY
  if (wrong > 8) return 'starved'
  if (wrong > 1) return 'lossy'
  return (metrics?.['active'] ?? 1) <= 0.4 ? 'sparse' : 'dense'
}

export function armName({ lambda, norm, units }: SparseSettings, other: SparseSettings) {
  const penalty = lambda === 0 ? 'no penalty' : `λ ${pointed(lambda)}`
  const lengths = norm === 'one' ? 'weights of length 1' : 'weights of any length'
  return [`${units} units, ${penalty}`, ...(norm === other.norm ? [] : [lengths])].join(', ')
}
