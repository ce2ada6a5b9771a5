import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'

export const knobs = {
  heads: { stops: [1, 2, 4], scope: 'arm', live: false },
  /** What stands between attention and the answer. */
  after: { stops: ['nothing', 'feed-forward'], scope: 'arm', live: false },
  /** Whether each place must name the letters one and three places back, or the one before it twice. */
  asked: { stops: ['two-places', 'one-place'], scope: 'both', live: false },
  /** Numbers in the vector of a letter, shared among the heads. */
  width: { stops: [8, 16, 32], scope: 'both', live: false },
  rate: { stops: [0.003, 0.01, 0.03], scope: 'arm', live: true },
} as const

export type HeadsSettings = SettingsOf<typeof knobs>

export const outcomes = ['one', 'partly', 'both'] as const
export type Outcome = (typeof outcomes)[number]

const one: HeadsSettings = { heads: 1, after: 'nothing', asked: 'two-places', width: 16, rate: 0.01 }
const two: HeadsSettings = { ...one, heads: 2 }

export const presets = {
  'two-places': { seed: 1, budget: 400, arms: [one, two], expected: ['one', 'both'] },
  'one-place': {
    seed: 2,
    budget: 400,
    arms: [
      { ...one, asked: 'one-place' },
      { ...two, asked: 'one-place' },
    ],
    expected: ['both', 'both'],
  },
  'feed-forward': {
    seed: 3,
    budget: 1200,
    arms: [one, { ...one, after: 'feed-forward' }],
    expected: ['one', 'partly'],
  },
  'four-heads': { seed: 4, budget: 400, arms: [two, { ...two, heads: 4 }], expected: ['both', 'both'] },
} satisfies Record<string, Preset<HeadsSettings> & { expected: readonly [Outcome, Outcome] }>
