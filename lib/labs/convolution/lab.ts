import type { Lab, Trace } from '../lab'
import { lastOf } from '../trace'
import { pointed } from '../words/arm-name'
import { figures } from './figures'
import type { ConvolutionLook } from './look'
import { type ConvolutionSettings, knobs, type Outcome, outcomes, presets } from './settings'
import { countWeights } from './sizes'

export const lab: Lab<typeof knobs, ConvolutionLook> = {
  id: 'convolution',
  knobs,
  presets,
  metrics: [
    { id: 'shifted', scale: 'linear', domain: [0, 1], goal: 0.25, decimals: 2 },
    { id: 'fresh', scale: 'linear', domain: [0, 1], goal: 0.25, decimals: 2 },
    { id: 'loss', scale: 'log', decimals: 3 },
  ],
  outcomes,
  judge,
  armName,
  armSize: (settings) => `${countWeights(settings).toLocaleString('en')} weights and biases`,
  figures,
}

/** By the accuracy on shifted images after the last update. */
export function judge(trace: Trace): Outcome {
  const last = lastOf(trace)
  if (last?.blewUpAt !== null) return 'blows-up'
  const accuracy = last.metrics['shifted'] ?? 0
  if (accuracy >= 0.9) return 'carries-over'
  return accuracy >= 0.5 ? 'partly' : 'lost'
}

const names = {
  dense: 'Dense network',
  'conv-flat': 'Convolutions, every place weighed',
  'conv-mean': 'Convolutions, mean of each map',
}

export function armName({ network, rate }: ConvolutionSettings, other: ConvolutionSettings) {
  return rate === other.rate ? names[network] : `${names[network]}, rate ${pointed(rate)}`
}
