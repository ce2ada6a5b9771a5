import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'

export const markKinds = ['tells', 'random'] as const
export const heads = ['flat', 'mean'] as const
export const filterKinds = ['learned', 'frozen'] as const

export const knobs = {
  /** Whether the corner of the mark in a training image tells its shape. */
  mark: { stops: markKinds, scope: 'arm', live: false },
  /** What the last layer sees: every place of every map, or the mean of each map. */
  head: { stops: heads, scope: 'arm', live: false },
  /** Frozen filters stay as they were drawn; the last layer alone learns. */
  filters: { stops: filterKinds, scope: 'arm', live: false },
  rate: { stops: [0.001, 0.003, 0.01, 0.03, 0.1], scope: 'arm', live: true },
} as const

export type FeatureMapSettings = SettingsOf<typeof knobs>

export const outcomes = ['sees-shape', 'partly', 'misled', 'blows-up'] as const
export type Outcome = (typeof outcomes)[number]

const honest: FeatureMapSettings = { mark: 'random', head: 'flat', filters: 'learned', rate: 0.01 }
const misled: FeatureMapSettings = { ...honest, mark: 'tells' }

const both = { seed: 1, budget: 300 }

export const presets = {
  shortcut: { ...both, arms: [misled, honest], expected: ['misled', 'sees-shape'] },
  'mean-of-each-map': { ...both, arms: [misled, { ...misled, head: 'mean' }], expected: ['misled', 'sees-shape'] },
  'small-head': { ...both, arms: [honest, { ...honest, head: 'mean' }], expected: ['sees-shape', 'sees-shape'] },
  'frozen-filters': { ...both, arms: [{ ...honest, filters: 'frozen' }, honest], expected: ['partly', 'sees-shape'] },
} satisfies Record<string, Preset<FeatureMapSettings> & { expected: readonly [Outcome, Outcome] }>
