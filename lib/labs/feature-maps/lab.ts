import { judgeBy } from '../claims/judge'
import type { Lab, Trace } from '../lab'
import { blowsUp } from '../trace'
import { nameByDifference, pointed } from '../words/arm-name'
import { figures } from './figures'
import type { FeatureMapLook } from './look'
import { type FeatureMapSettings, knobs, type Outcome, outcomes, presets } from './settings'
import { countWeights } from './sizes'

export const lab: Lab<typeof knobs, FeatureMapLook> = {
  id: 'feature-maps',
  knobs,
  presets,
  metrics: [
    { id: 'fresh', scale: 'linear', domain: [0, 1], goal: 0.25, decimals: 2 },
    { id: 'alike', scale: 'linear', domain: [0, 1], goal: 0.25, decimals: 2 },
    { id: 'loss', scale: 'log', decimals: 3 },
  ],
  outcomes,
  judge,
  armName,
  armSize(settings) {
    const { all, last, learning } = countWeights(settings)
    return `${all} weights and biases, ${last} in the last layer${learning < all ? ', which alone learns' : ''}`
  },
  figures,
}

/** By the accuracy on images whose mark tells nothing, after the last update. */
export function judge(trace: Trace): Outcome {
  if (blowsUp(trace)) return 'blows-up'
  return judgeBy(trace, 'fresh', { goal: 0.95, floor: 0.6, outcomes: ['sees-shape', 'partly', 'misled'] })
}

export function armName(settings: FeatureMapSettings, other: FeatureMapSettings) {
  return nameByDifference(
    { settings, other, same: 'the same in both' },
    {
      mark: (mark) => (mark === 'tells' ? 'the mark tells the shape' : 'the mark tells nothing'),
      head: (head) => (head === 'flat' ? 'last layer over all places' : 'last layer over means'),
      filters: (filters) => `${filters} filters`,
      rate: (rate) => `rate ${pointed(rate)}`,
    },
  )
}
