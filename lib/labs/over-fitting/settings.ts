import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'

export const knobs = {
  /** Points to learn from. */
  points: { stops: [20, 40, 80, 240], scope: 'arm', live: false },
  /** Share of points, old and fresh, whose class was flipped. */
  flips: { stops: [0, 0.1, 0.2], scope: 'both', live: false },
  /** Share of hidden units that an update leaves out. */
  dropout: { stops: [0, 0.2, 0.5, 0.8], scope: 'arm', live: true },
  /** Coefficient of decoupled weight decay. */
  decay: { stops: [0, 0.1, 0.3, 1, 3, 10, 30], scope: 'arm', live: true },
  /** Checks without a better validation loss after which an arm stops; 0 never does. */
  patience: { stops: [0, 2, 5, 10], scope: 'arm', live: false },
} as const

export type FitSettings = SettingsOf<typeof knobs>

export const outcomes = ['over-fits', 'holds', 'under-fits', 'blows-up'] as const
export type Outcome = (typeof outcomes)[number]

const bare: FitSettings = { points: 40, flips: 0.1, dropout: 0, decay: 0, patience: 0 }
const noisy: FitSettings = { ...bare, flips: 0.2 }
const decayed: FitSettings = { ...bare, decay: 3 }
const budget = 300

export const presets = {
  'weight-decay': { seed: 1, budget, arms: [bare, decayed], expected: ['over-fits', 'holds'] },
  dropout: { seed: 1, budget, arms: [bare, { ...bare, dropout: 0.8 }], expected: ['over-fits', 'holds'] },
  'early-stopping': { seed: 1, budget, arms: [bare, { ...bare, patience: 5 }], expected: ['over-fits', 'holds'] },
  'more-data': { seed: 1, budget, arms: [noisy, { ...noisy, points: 240 }], expected: ['over-fits', 'holds'] },
  'too-much-decay': { seed: 1, budget, arms: [{ ...bare, decay: 30 }, decayed], expected: ['under-fits', 'holds'] },
} satisfies Record<string, Preset<FitSettings> & { expected: readonly [Outcome, Outcome] }>
