import { judgeBy } from '../claims/judge'
import type { Lab, Trace } from '../lab'
import { nameByDifference, pointed } from '../words/arm-name'
import { letterCount, tokenNames } from './data'
import { figures } from './figures'
import type { AttentionLook } from './look'
import { type AttentionSettings, knobs, type Outcome, outcomes, presets } from './settings'

export const lab: Lab<typeof knobs, AttentionLook> = {
  id: 'self-attention',
  knobs,
  presets,
  metrics: [
    { id: 'accuracy', scale: 'linear', domain: [0, 1], goal: 1 / letterCount, decimals: 2 },
    { id: 'loss', scale: 'log', decimals: 2 },
  ],
  outcomes,
  judge,
  armName,
  armSize: (settings) => `${countWeights(settings).toLocaleString('en-GB')} weights`,
  figures,
}

/** By the accuracy on fresh sequences after the last update. */
export function judge(trace: Trace): Outcome {
  return judgeBy(trace, 'accuracy', { goal: 0.95, floor: 0.5, outcomes: ['copies', 'partly', 'guesses'] })
}

const scoreNames = { scaled: 'scaled scores', raw: 'raw scores', equal: 'equal weights' }

export function armName(settings: AttentionSettings, other: AttentionSettings) {
  return nameByDifference(
    { settings, other, same: 'two layers' },
    {
      layers: (layers) => (layers === 1 ? 'one layer' : 'two layers'),
      positions: (positions) => (positions === 'told' ? 'with positions' : 'without positions'),
      scores: (scores) => (other.scores === 'equal' && scores === 'scaled' ? 'learned weights' : scoreNames[scores]),
      width: (width) => `width ${width}`,
      rate: (rate) => `rate ${pointed(rate)}`,
    },
  )
}

export const countWeights = ({ layers, width }: AttentionSettings) =>
  (tokenNames.length + letterCount) * width + layers * 4 * width ** 2
