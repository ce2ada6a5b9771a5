import type { Lab, Trace } from '../lab'
import { countWeights } from '../layers/count-weights'
import { layerSizes } from '../pictures/autoencoder-sizes'
import { lastOf } from '../trace'
import { pointed } from '../words/arm-name'
import { anomalyWords, figures } from './figures'
import type { AnomalyLook } from './look'
import { type AnomalySettings, knobs, type Outcome, outcomes, presets } from './settings'

export const lab: Lab<typeof knobs, AnomalyLook> = {
  id: 'anomaly',
  knobs,
  presets,
  metrics: [
    { id: 'caught', scale: 'linear', domain: [0, 1], goal: 0.05, decimals: 2 },
    { id: 'area', scale: 'linear', domain: [0, 1], goal: 0.5, decimals: 2 },
  ],
  outcomes,
  judge,
  armName,
  armSize: ({ codes }) => `${countWeights(layerSizes(codes)).toLocaleString('en')} weights and biases`,
  figures,
}

/** By the share of anomalies above the threshold, after the last update. */
export function judge(trace: Trace): Outcome {
  const caught = lastOf(trace)?.metrics['caught'] ?? 0
  if (caught >= 0.95) return 'catches'
  return caught >= 0.5 ? 'some' : 'misses'
}

export function armName({ anomaly, codes, polluted, rate }: AnomalySettings, other: AnomalySettings) {
  const words = anomalyWords[anomaly]
  const pollution = polluted === 0 ? 'none in training' : `${polluted} in training`
  return [
    `${words.charAt(0).toUpperCase()}${words.slice(1)}, code of ${codes}`,
    ...(polluted === other.polluted ? [] : [pollution]),
    ...(rate === other.rate ? [] : [`rate ${pointed(rate)}`]),
  ].join(', ')
}
