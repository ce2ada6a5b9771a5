import { judgeBy } from '../claims/judge'
import type { Lab, Trace } from '../lab'
import { activationWords } from '../layers/activations'
import { countWeights } from '../layers/count-weights'
import { layerSizes } from '../layers/layer-sizes'
import { blowsUp } from '../trace'
import { pointed } from '../words/arm-name'
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
  if (blowsUp(trace)) return 'blows-up'
  return judgeBy(trace, 'accuracy', { goal: 0.95, floor: 0.6, outcomes: ['learns', 'partly', 'fails'] })
}

export function armName({ depth, activation, start, optimiser, rate }: DepthSettings, other: DepthSettings) {
  const parts = [
    `${depth} ${activationWords[activation]} ${depth === 1 ? 'layer' : 'layers'}`,
    start === other.start ? '' : `first weights × ${start}`,
    optimiser === other.optimiser ? '' : optimiser === 'adam' ? 'Adam' : 'SGD',
    rate === other.rate || optimiser !== other.optimiser ? '' : `rate ${pointed(rate)}`,
  ]
  return parts.filter(Boolean).join(', ')
}
