import type { Lab, Trace } from '../lab'
import { countWeights } from '../layers/count-weights'
import { layerSizes } from '../layers/layer-sizes'
import { lastOf } from '../trace'
import { pointed, signed } from '../words/arm-name'
import { figures } from './figures'
import { type ActivationSettings, depth, knobs, type Outcome, outcomes, presets, width } from './settings'
import type { ActivationLook } from './slopes'

export const lab: Lab<typeof knobs, ActivationLook> = {
  id: 'activation-functions',
  knobs,
  presets,
  metrics: [
    { id: 'accuracy', scale: 'linear', domain: [0, 1], goal: 0.5, decimals: 2 },
    { id: 'silent', scale: 'linear', domain: [0, 1], decimals: 2 },
    { id: 'loss', scale: 'log', decimals: 2 },
  ],
  outcomes,
  judge,
  armName,
  armSize: () => `${countWeights(layerSizes(depth, width))} weights and biases`,
  figures,
}

/** A run dies when one hidden layer is silent as a whole; else it is judged by the accuracy on test points. */
export function judge(trace: Trace): Outcome {
  const last = lastOf(trace)
  if (last?.blewUpAt !== null) return 'blows-up'
  if (last.metrics['silent'] === 1) return 'dies'
  return (last.metrics['accuracy'] ?? 0) >= 0.95 ? 'separates' : 'short'
}

const words = { identity: 'Identity', sigmoid: 'Sigmoid', tanh: 'Tanh', relu: 'ReLU', 'leaky-relu': 'Leaky ReLU' }

export function armName({ activation, bias, rate }: ActivationSettings, other: ActivationSettings) {
  const parts = [
    words[activation],
    bias === other.bias ? '' : `biases from ${signed(bias)}`,
    rate === other.rate ? '' : `rate ${pointed(rate)}`,
  ]
  return parts.filter(Boolean).join(', ')
}
