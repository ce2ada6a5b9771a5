import { judgeBy } from '../claims/judge'
import type { Lab, Trace } from '../lab'
import { nameByDifference, pointed } from '../words/arm-name'
import { length, letters, tokenCount } from './data'
import { figures } from './figures'
import type { TranslatorLook } from './look'
import { width } from './model'
import { knobs, type Outcome, outcomes, presets, type TranslatorSettings } from './settings'

export const lab: Lab<typeof knobs, TranslatorLook> = {
  id: 'encoder-decoder',
  knobs,
  presets,
  metrics: [
    { id: 'exact', scale: 'linear', domain: [0, 1], decimals: 2 },
    { id: 'found', scale: 'linear', domain: [0, 1], goal: 1 / length, decimals: 2 },
    { id: 'loss', scale: 'log', decimals: 2 },
  ],
  outcomes,
  judge,
  armName,
  armSize: () => `${weightCount.toLocaleString('en-GB')} weights`,
  figures,
}

/** By the share of fresh sources that are written without a slip after the last update. */
export function judge(trace: Trace): Outcome {
  return judgeBy(trace, 'exact', { goal: 0.95, floor: 0.1, outcomes: ['always', 'sometimes', 'never'] })
}

export function armName(settings: TranslatorSettings, other: TranslatorSettings) {
  return nameByDifference(
    { settings, other, same: 'encoder and decoder' },
    {
      positions: (positions) => (positions === 'told' ? 'with positions' : 'without positions'),
      cross: (cross) => (cross === 'mean' ? 'mean of the source' : 'cross-attention'),
      heads: (heads) => (heads === 1 ? 'one head' : `${heads} heads`),
      rate: (rate) => `rate ${pointed(rate)}`,
    },
  )
}

/** Attention has 4 matrices of width², a feed-forward part 4 width² in two. */
export const weightCount = (tokenCount + letters.length) * width + 5 * 4 * width ** 2
