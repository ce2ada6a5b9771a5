import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'
import { count } from './data'

export const knobs = {
  rate: { stops: [0.001, 0.003, 0.01, 0.03, 0.05, 0.1, 0.15, 0.2, 0.5, 1], scope: 'arm', live: true },
  /** What becomes of the rate: it stays, rises to itself at first, or falls to 0 along a cosine. */
  schedule: { stops: ['constant', 'warm-up', 'cosine'], scope: 'arm', live: false },
  /** Points of an update: a few at random, or all. */
  batch: { stops: [2, 4, 8, count], scope: 'both', live: false },
  /** Factor on the size of the first weights. */
  start: { stops: [1, 2, 3], scope: 'both', live: false },
} as const

export type RateSettings = SettingsOf<typeof knobs>

export const outcomes = ['settles', 'edge', 'high', 'blows-up'] as const
export type Outcome = (typeof outcomes)[number]

/** Updates of every preset: where the cosine ends. */
export const budget = 600

const plain: RateSettings = { rate: 0.03, schedule: 'constant', batch: count, start: 1 }
const noisy: RateSettings = { ...plain, rate: 0.15, batch: 2 }
const wide: RateSettings = { ...plain, rate: 0.15, start: 2 }

export const presets = {
  'too-small': { seed: 1, budget, arms: [{ ...plain, rate: 0.003 }, plain], expected: ['high', 'settles'] },
  'too-large': { seed: 1, budget, arms: [{ ...plain, rate: 0.5 }, plain], expected: ['blows-up', 'settles'] },
  'edge-of-stability': { seed: 1, budget, arms: [plain, { ...plain, rate: 0.15 }], expected: ['settles', 'edge'] },
  'warm-up': { seed: 1, budget, arms: [wide, { ...wide, schedule: 'warm-up' }], expected: ['blows-up', 'edge'] },
  'cosine-in-noise': {
    seed: 1,
    budget,
    arms: [noisy, { ...noisy, schedule: 'cosine' }],
    expected: ['high', 'settles'],
  },
} satisfies Record<string, Preset<RateSettings> & { expected: readonly [Outcome, Outcome] }>
