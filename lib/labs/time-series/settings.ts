import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'
import { seriesNames } from './series'

export const knobs = {
  series: { stops: seriesNames, scope: 'arm', live: false },
  /** Deviation of the noise. */
  noise: { stops: [0, 0.1, 0.2, 0.4], scope: 'both', live: false },
  /** Past values that a forecast reads. */
  window: { stops: [1, 2, 4, 6, 12, 24], scope: 'arm', live: false },
  /** Values as they are, or what they differ by from the newest one. */
  sees: { stops: ['values', 'changes'], scope: 'arm', live: false },
  rate: { stops: [0.001, 0.003, 0.01, 0.03], scope: 'arm', live: true },
} as const

export type SeriesSettings = SettingsOf<typeof knobs>

export const outcomes = ['forecasts', 'near-only', 'no-better', 'blows-up'] as const
export type Outcome = (typeof outcomes)[number]

const usual: SeriesSettings = { series: 'seasonal', noise: 0.2, window: 24, sees: 'values', rate: 0.01 }
const budget = 400

export const presets = {
  'window-2-or-24': {
    seed: 1,
    budget,
    arms: [{ ...usual, window: 2 }, usual],
    expected: ['near-only', 'forecasts'],
  },
  'trend-out-of-range': {
    seed: 1,
    budget,
    arms: [
      { ...usual, series: 'trend' },
      { ...usual, series: 'trend', sees: 'changes' },
    ],
    expected: ['no-better', 'forecasts'],
  },
  'random-walk': {
    seed: 1,
    budget,
    arms: [
      { ...usual, series: 'walk', sees: 'changes' },
      { ...usual, sees: 'changes' },
    ],
    expected: ['no-better', 'forecasts'],
  },
} satisfies Record<string, Preset<SeriesSettings> & { expected: readonly [Outcome, Outcome] }>
