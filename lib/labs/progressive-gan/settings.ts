import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'

export const knobs = {
  /** Whether a new block fades in, comes at full weight at once, or is there from the start. */
  growth: { stops: ['faded', 'sudden', 'direct'], scope: 'arm', live: false },
  rate: { stops: [0.001, 0.002, 0.005, 0.01, 0.02], scope: 'arm', live: true },
} as const

export type ProgressiveSettings = SettingsOf<typeof knobs>

export const outcomes = ['jolted', 'keeps', 'loses'] as const
export type Outcome = (typeof outcomes)[number]

const faded: ProgressiveSettings = { growth: 'faded', rate: 0.002 }

export const presets = {
  'fade-in': { seed: 1, budget: 720, arms: [{ ...faded, growth: 'sudden' }, faded], expected: ['jolted', 'keeps'] },
  'from-the-start': {
    seed: 2,
    budget: 720,
    arms: [{ ...faded, growth: 'direct' }, faded],
    expected: ['keeps', 'keeps'],
  },
} satisfies Record<string, Preset<ProgressiveSettings> & { expected: readonly [Outcome, Outcome] }>
