import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'

export const knobs = {
  /** Points to learn from. */
  points: { stops: [20, 40, 80], scope: 'arm', live: false },
  /** Share of training labels that were flipped. */
  flips: { stops: [0, 0.1, 0.2], scope: 'arm', live: false },
  ridge: { stops: [0, 0.01, 0.1, 1], scope: 'arm', live: true },
} as const

export type DescentSettings = SettingsOf<typeof knobs>

export const outcomes = ['ends-lower', 'ends-higher', 'no-peak'] as const
export type Outcome = (typeof outcomes)[number]

const clean: DescentSettings = { points: 40, flips: 0, ridge: 0 }
const noisy: DescentSettings = { ...clean, flips: 0.2 }
/** Features at the end: an update adds one. */
const budget = 400

export const presets = {
  'second-descent': { seed: 1, budget, arms: [clean, { ...clean, ridge: 0.1 }], expected: ['ends-lower', 'no-peak'] },
  'flipped-labels': { seed: 1, budget, arms: [noisy, clean], expected: ['ends-higher', 'ends-lower'] },
  'ridge-on-flips': { seed: 1, budget, arms: [noisy, { ...noisy, ridge: 1 }], expected: ['ends-higher', 'no-peak'] },
  'more-points': {
    seed: 1,
    budget,
    arms: [
      { ...clean, points: 80 },
      { ...clean, points: 20 },
    ],
    expected: ['ends-lower', 'ends-lower'],
  },
} satisfies Record<string, Preset<DescentSettings> & { expected: readonly [Outcome, Outcome] }>
