import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'
import { anomalyNames } from './pictures'

export const knobs = {
  anomaly: { stops: anomalyNames, scope: 'arm', live: false },
  /** Numbers in the code. */
  codes: { stops: [1, 2, 4, 8, 16, 32], scope: 'arm', live: false },
  /** Anomalies among the 450 training pictures. */
  polluted: { stops: [0, 9, 45, 135], scope: 'arm', live: false },
  rate: { stops: [0.001, 0.003, 0.01, 0.03], scope: 'arm', live: true },
} as const

export type AnomalySettings = SettingsOf<typeof knobs>

export const outcomes = ['catches', 'some', 'misses'] as const
export type Outcome = (typeof outcomes)[number]

const both: AnomalySettings = { anomaly: 'frame', codes: 4, polluted: 0, rate: 0.01 }

export const presets = {
  'frame-or-dot': { seed: 1, budget: 1500, arms: [{ ...both, anomaly: 'dot' }, both], expected: ['misses', 'catches'] },
  'too-wide': { seed: 2, budget: 1500, arms: [{ ...both, codes: 32 }, both], expected: ['some', 'catches'] },
  polluted: { seed: 3, budget: 1500, arms: [{ ...both, polluted: 135 }, both], expected: ['misses', 'catches'] },
} satisfies Record<string, Preset<AnomalySettings> & { expected: readonly [Outcome, Outcome] }>
