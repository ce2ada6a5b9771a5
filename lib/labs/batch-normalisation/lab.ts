import { judgeBy } from '../claims/judge'
import type { Lab, Trace } from '../lab'
import { blowsUp } from '../trace'
import { nameByDifference, pointed } from '../words/arm-name'
import { figures } from './figures'
import type { NormLook } from './look'
import { knobs, type NormSettings, type Outcome, outcomes, presets } from './settings'
import { countLearned } from './sizes'

export const lab: Lab<typeof knobs, NormLook> = {
  id: 'batch-normalisation',
  knobs,
  presets,
  metrics: [
    { id: 'accuracy', scale: 'linear', domain: [0, 1], goal: 0.5, decimals: 2 },
    { id: 'loss', scale: 'log', decimals: 2 },
  ],
  outcomes,
  judge,
  armName,
  armSize: (settings) => `${countLearned(settings)} numbers that learn`,
  figures,
}

/** By the accuracy on fresh points after the last update. */
export function judge(trace: Trace): Outcome {
  if (blowsUp(trace)) return 'blows-up'
  return judgeBy(trace, 'accuracy', { goal: 0.95, floor: 0.75, outcomes: ['learns', 'partly', 'fails'] })
}

const norms = { none: 'Without normalisation', batch: 'With batch normalisation' }

export function armName(settings: NormSettings, other: NormSettings) {
  return nameByDifference(
    { settings, other, same: norms[settings.norm] },
    {
      norm: (norm) => norms[norm],
      batch: (batch) => `batches of ${batch}`,
      statistics: (statistics) => (statistics === 'kept' ? 'kept averages in use' : 'own batch in use'),
      rate: (rate) => `rate ${pointed(rate)}`,
    },
  )
}
