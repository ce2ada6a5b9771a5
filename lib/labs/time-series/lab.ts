import type { Lab, Trace } from '../lab'
import { countWeights } from '../layers/count-weights'
import { blowsUp } from '../trace'
import { nameByDifference, pointed } from '../words/arm-name'
import { beatsPersistence, holdsFar } from './bars'
import { figures, type SeriesLook } from './figures'
import { units } from './forecaster'
import { knobs, type Outcome, outcomes, presets, type SeriesSettings } from './settings'

/** Errors are over those of persistence, so 1 is no better than to say the last value again. */
export const lab: Lab<typeof knobs, SeriesLook> = {
  id: 'time-series',
  knobs,
  presets,
  metrics: [
    { id: 'free', scale: 'linear', domain: [0, 1.5], goal: 1, decimals: 2 },
    { id: 'one-step', scale: 'linear', domain: [0, 1.5], goal: 1, decimals: 2 },
    { id: 'loss', scale: 'log', decimals: 3 },
  ],
  outcomes,
  judge,
  armName,
  armSize: ({ window }) => `${countWeights([window, units, 1])} weights and biases`,
  figures,
}

/** By both errors after the last update. */
export function judge(trace: Trace): Outcome {
  if (blowsUp(trace)) return 'blows-up'
  if (!beatsPersistence(trace)) return 'no-better'
  return holdsFar(trace) ? 'forecasts' : 'near-only'
}

const seriesWords = { seasonal: 'seasonal series', trend: 'series with a trend', walk: 'random walk' }

export function armName(settings: SeriesSettings, other: SeriesSettings) {
  return nameByDifference(
    { settings, other, same: seriesWords[settings.series] },
    {
      series: (series) => seriesWords[series],
      window: (window) => (window === 1 ? 'the last value' : `the last ${window} values`),
      sees: (sees) => `sees ${sees}`,
      rate: (rate) => `rate ${pointed(rate)}`,
    },
  )
}
