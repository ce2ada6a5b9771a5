import type { Lab, Trace } from '../lab'
import { countWeights } from '../layers/count-weights'
import { pixelCount } from '../pictures/rectangles'
import { lastOf } from '../trace'
import { pointed } from '../words/arm-name'
import { figures } from './figures'
import { hiddenUnits } from './hidden-units'
import type { VariationalLook } from './look'
import { knobs, type Outcome, outcomes, presets, type VariationalSettings } from './settings'

export const lab: Lab<typeof knobs, VariationalLook> = {
  id: 'variational',
  knobs,
  presets,
  metrics: [
    { id: 'off', scale: 'linear', domain: [0, 10], decimals: 2 },
    { id: 'spread', scale: 'linear', domain: [0, 20], decimals: 1 },
    { id: 'wrong', scale: 'linear', domain: [0, 16], decimals: 2 },
  ],
  outcomes,
  judge,
  armName,
  armSize: (settings) => `${countAll(settings).toLocaleString('en')} weights and biases`,
  figures,
}

/** By the samples after the last update: how they differ from each other first, then how far they are off. */
export function judge(trace: Trace): Outcome {
  const metrics = lastOf(trace)?.metrics
  const [spread, off] = [metrics?.['spread'] ?? 0, metrics?.['off'] ?? Number.POSITIVE_INFINITY]
  if (spread < 2) return 'collapses'
  if (spread < 12) return 'alike'
  return off <= 2.5 ? 'valid' : 'rough'
}

const sourceWords = { prior: 'drawn from the prior', fitted: 'drawn from a fit' }

export function armName({ code, source, numbers, beta }: VariationalSettings, other: VariationalSettings) {
  return [
    `${code === 'point' ? 'Point' : 'Cloud'} of ${numbers} numbers`,
    ...(code === 'cloud' && other.code === 'cloud' && beta !== other.beta ? [`β ${pointed(beta)}`] : []),
    ...(source === other.source ? [] : [sourceWords[source]]),
  ].join(', ')
}

/** A cloud has a layer more: its log-variances. */
function countAll({ code, numbers }: VariationalSettings) {
  const plain = countWeights([pixelCount, hiddenUnits, numbers, hiddenUnits, pixelCount])
  return plain + (code === 'cloud' ? countWeights([hiddenUnits, numbers]) : 0)
}
