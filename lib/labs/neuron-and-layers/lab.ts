import { judgeBy } from '../claims/judge'
import type { Lab, Trace } from '../lab'
import { activationWords } from '../layers/activations'
import { countWeights as countAll } from '../layers/count-weights'
import { layerSizes } from '../layers/layer-sizes'
import { blowsUp } from '../trace'
import { pointed } from '../words/arm-name'
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
  if (blowsUp(trace)) return 'blows-up'
  return judgeBy(trace, 'accuracy', { goal: 0.95, floor: 0.75, outcomes: ['separates', 'partly', 'fails'] })
}

const numbers = ['No', 'One', 'Two', 'Three', 'Four']
export function armName({ depth, width, activation, rate }: NetworkSettings, other: NetworkSettings) {
  const layers = `${numbers[depth]} hidden layer${depth > 1 ? 's' : ''}`
  const shape = depth === 0 ? layers : `${layers} of ${width}, ${activationWords[activation]}`
  return rate === other.rate ? shape : `${shape}, rate ${pointed(rate)}`
}

export const countWeights = ({ depth, width }: NetworkSettings) => countAll(layerSizes(depth, width))
