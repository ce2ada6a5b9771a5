import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'

export const knobs = {
  /** Which networks are given the number of the mode. */
  label: { stops: ['both', 'generator', 'neither'], scope: 'arm', live: false },
  /** Share of real points whose label is drawn anew, from all eight. */
  wrong: { stops: [0, 0.25, 0.5, 1], scope: 'arm', live: true },
  rate: { stops: [0.001, 0.002, 0.003, 0.005, 0.01], scope: 'both', live: true },
} as const

export type ConditionalSettings = SettingsOf<typeof knobs>

export const outcomes = ['ignores', 'partly', 'obeys'] as const
export type Outcome = (typeof outcomes)[number]

const both: ConditionalSettings = { label: 'both', wrong: 0, rate: 0.003 }

export const presets = {
  'both-or-neither': {
    seed: 1,
    budget: 2000,
    arms: [{ ...both, label: 'neither' }, both],
    expected: ['ignores', 'obeys'],
  },
  'generator-only': {
    seed: 2,
    budget: 2000,
    arms: [{ ...both, label: 'generator' }, both],
    expected: ['ignores', 'obeys'],
  },
  'shuffled-labels': { seed: 3, budget: 2000, arms: [{ ...both, wrong: 1 }, both], expected: ['ignores', 'obeys'] },
  'half-wrong': { seed: 4, budget: 2000, arms: [{ ...both, wrong: 0.5 }, both], expected: ['partly', 'obeys'] },
} satisfies Record<string, Preset<ConditionalSettings> & { expected: readonly [Outcome, Outcome] }>
