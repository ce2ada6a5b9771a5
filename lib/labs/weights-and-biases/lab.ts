import { judgeBy } from '../claims/judge'
import type { Lab, Trace } from '../lab'
import { pointed } from '../words/arm-name'
import { figures } from './figures'
import type { Line } from './line'
import { knobs, type NeuronSettings, type Outcome, outcomes, presets } from './settings'

export const lab: Lab<typeof knobs, Line> = {
  id: 'weights-and-biases',
  knobs,
  presets,
  metrics: [
    { id: 'accuracy', scale: 'linear', domain: [0, 1], goal: 0.5, decimals: 2 },
    { id: 'loss', scale: 'log', decimals: 2 },
    { id: 'distance', scale: 'linear', domain: [0, 2], decimals: 2 },
  ],
  outcomes,
  judge,
  armName,
  armSize: ({ bias }) => (bias === 'on' ? '2 weights and a bias' : '2 weights'),
  figures,
}

/** By the accuracy on test points after the last update. */
export function judge(trace: Trace): Outcome {
  return judgeBy(trace, 'accuracy', { goal: 0.95, floor: 0.75, outcomes: ['separates', 'partly', 'fails'] })
}

export function armName({ bias, inputs, rate }: NeuronSettings, other: NeuronSettings) {
  const parts = [
    bias === 'on' ? 'With a bias' : 'Without a bias',
    inputs === other.inputs ? '' : `${inputs} inputs`,
    rate === other.rate ? '' : `rate ${pointed(rate)}`,
  ]
  return parts.filter(Boolean).join(', ')
}
