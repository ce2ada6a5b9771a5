import type { Lab, Trace } from '../lab'
import { countWeights } from '../shared/count-weights'
import { layerSizes } from '../shared/layer-sizes'
import { lastOf } from '../trace'
import { figures } from './figures'
import type { DepthLook } from './gradients'
import { type DepthSettings, knobs, type Outcome, outcomes, presets, width } from './settings'

export const lab: Lab<typeof knobs, DepthLook> = {
  id: 'backpropagation',
  knobs,
  presets,
  metrics: [
    { id: 'accuracy', scale: 'linear', domain: [0, 1], goal: 0.5, decimals: 2 },
    { id: 'ratio', scale: 'log', decimals: 3 },
    { id: 'loss', scale: 'log', decimals: 2 },
  ],
  outcomes,
  judge,
  armName,
  armSize: ({ depth }) => `${countWeights(layerSizes(depth, width))} weights and biases`,
  figures,
}

/** By the accuracy on test points after the last update. */
export function judge(trace: Trace): Outcome {
  const last = lastOf(trace)
  if (last?.blewUpAt !== null) return 'blows-up'
  const accuracy = last.metrics['accuracy'] ?? 0
  if (accuracy >= 0.95) return 'learns'
  return accuracy > 0.6 ? 'partly' : 'fails'
}

const activationWords = {
  identity: 'identity',
  sigmoid: 'sigmoid',
  tanh: 'tanh',
  relu: 'ReLU',
  'leaky-relu': 'leaky ReLU',
}

export function armName({ depth, activation, start, optimiser, rate }: DepthSettings, other: DepthSettings) {
  const parts = [
    `${depth} ${activationWords[activation]} ${depth === 1 ? 'layer' : 'layers'}`,
    start === other.start ? '' : `first weights × ${start}`,
    optimiser === other.optimiser ? '' : optimiser === 'adam' ? 'Adam' : 'SGD',
    rate === other.rate || optimiser !== other.optimiser ? '' : `rate ${String(rate).replace('0.', '.')}`,
  ]
  return parts.filter(Boolean).join(', ')
}
