import type { Lab, Trace } from '../lab'
import { countWeights as countAll } from '../shared/count-weights'
import { layerSizes } from '../shared/layer-sizes'
import { lastOf } from '../trace'
import { figures } from './figures'
import type { NetworkLook } from './plane'
import { knobs, type NetworkSettings, type Outcome, outcomes, presets } from './settings'

export const lab: Lab<typeof knobs, NetworkLook> = {
  id: 'neuron-and-layers',
  knobs,
  presets,
  metrics: [
    { id: 'accuracy', scale: 'linear', domain: [0, 1], goal: 0.5, decimals: 2 },
    { id: 'loss', scale: 'log', decimals: 2 },
  ],
  outcomes,
  judge,
  armName,
  armSize: (settings) => `${countWeights(settings)} weights and biases`,
  figures,
}

/** By the accuracy on test points after the last update. */
export function judge(trace: Trace): Outcome {
  const last = lastOf(trace)
  if (last?.blewUpAt !== null) return 'blows-up'
  const accuracy = last.metrics['accuracy'] ?? 0
  if (accuracy >= 0.95) return 'separates'
  return accuracy > 0.75 ? 'partly' : 'fails'
}

const numbers = ['No', 'One', 'Two', 'Three', 'Four']
const activationWords = { identity: 'identity', sigmoid: 'sigmoid', tanh: 'tanh', relu: 'ReLU' }

export function armName({ depth, width, activation, rate }: NetworkSettings, other: NetworkSettings) {
  const layers = `${numbers[depth]} hidden layer${depth > 1 ? 's' : ''}`
  const shape = depth === 0 ? layers : `${layers} of ${width}, ${activationWords[activation]}`
  return rate === other.rate ? shape : `${shape}, rate ${String(rate).replace('0.', '.')}`
}

export const countWeights = ({ depth, width }: NetworkSettings) => countAll(layerSizes(depth, width))
