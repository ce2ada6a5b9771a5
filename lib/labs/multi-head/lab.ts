import { judgeBy } from '../claims/judge'
import type { Lab, Trace } from '../lab'
import { nameByDifference, pointed } from '../words/arm-name'
import { letters, offsets } from './data'
import { figures } from './figures'
import type { HeadsLook } from './look'
import { type HeadsSettings, knobs, type Outcome, outcomes, presets } from './settings'

export const lab: Lab<typeof knobs, HeadsLook> = {
  id: 'multi-head',
  knobs,
  presets,
  metrics: [
    { id: 'both', scale: 'linear', domain: [0, 1], decimals: 2 },
    { id: 'near', scale: 'linear', domain: [0, 1], goal: 1 / letters.length, decimals: 2 },
    { id: 'far', scale: 'linear', domain: [0, 1], goal: 1 / letters.length, decimals: 2 },
    { id: 'loss', scale: 'log', decimals: 2 },
  ],
  outcomes,
  judge,
  armName,
  armSize: (settings) => `${countWeights(settings).toLocaleString('en-GB')} weights`,
  figures,
}

/** By the share of fresh places that name both letters after the last update. */
export function judge(trace: Trace): Outcome {
  return judgeBy(trace, 'both', { goal: 0.95, floor: 0.3, outcomes: ['both', 'partly', 'one'] })
}

export function armName(settings: HeadsSettings, other: HeadsSettings) {
  return nameByDifference(
    { settings, other, same: 'attention' },
    {
      heads: (heads) => (heads === 1 ? 'one head' : `${heads === 2 ? 'two' : 'four'} heads`),
      after: (after) => (after === 'nothing' ? 'no feed-forward' : 'with feed-forward'),
      rate: (rate) => `rate ${pointed(rate)}`,
    },
  )
}

/** Attention has 4 matrices of width², a feed-forward part 4 width² in two. */
export const countWeights = ({ after, width }: HeadsSettings) =>
  (1 + offsets.length) * letters.length * width + (after === 'nothing' ? 4 : 8) * width ** 2
