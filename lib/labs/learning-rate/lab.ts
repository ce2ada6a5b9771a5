import { lateMean } from '../claims/late-mean'
import type { Lab, Trace } from '../lab'
import { countWeights } from '../layers/count-weights'
import { blowsUp } from '../trace'
import { nameByDifference, pointed } from '../words/arm-name'
import { sizes } from './data'
import { figures } from './figures'
import type { RateLook } from './look'
import { knobs, type Outcome, outcomes, presets, type RateSettings } from './settings'

export const lab: Lab<typeof knobs, RateLook> = {
  id: 'learning-rate',
  knobs,
  presets,
  metrics: [
    { id: 'loss', scale: 'log', decimals: 3 },
    { id: 'share', scale: 'linear', domain: [0, 1.5], goal: 1, decimals: 2 },
    { id: 'rate', scale: 'linear', decimals: 3 },
  ],
  outcomes,
  judge,
  armName,
  armSize: () => `${countWeights(sizes)} weights and biases`,
  figures,
}

/** By means over the last quarter of the updates: of the sharpness as a share of 2/η, then of the loss. */
export function judge(trace: Trace): Outcome {
  if (blowsUp(trace)) return 'blows-up'
  if (lateMean(trace, 'share') >= 0.85) return 'edge'
  return lateMean(trace, 'loss') < 0.05 ? 'settles' : 'high'
}

const scheduleWords = { constant: 'constant rate', 'warm-up': 'rate warmed up', cosine: 'rate along a cosine' }

export function armName(settings: RateSettings, other: RateSettings) {
  return nameByDifference(
    { settings, other, same: `rate ${pointed(settings.rate)}` },
    { rate: (rate) => `rate ${pointed(rate)}`, schedule: (schedule) => scheduleWords[schedule] },
  )
}
