import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'

export const knobs = {
  layers: { stops: [1, 2], scope: 'arm', live: false },
  /** Whether the places of the tokens are added to their vectors. */
  positions: { stops: ['told', 'not-told'], scope: 'arm', live: false },
  /** What the softmax is taken of: scores over √d, raw scores, or nothing, so that all weights are equal. */
  scores: { stops: ['scaled', 'raw', 'equal'], scope: 'arm', live: false },
  /** Numbers in the vector of a token: d. */
  width: { stops: [8, 16, 32], scope: 'arm', live: false },
  rate: { stops: [0.001, 0.003, 0.01, 0.03], scope: 'arm', live: true },
} as const

export type AttentionSettings = SettingsOf<typeof knobs>

export const outcomes = ['guesses', 'partly', 'copies'] as const
export type Outcome = (typeof outcomes)[number]

const whole: AttentionSettings = { layers: 2, positions: 'told', scores: 'scaled', width: 16, rate: 0.01 }
const wide: AttentionSettings = { ...whole, width: 32, rate: 0.003 }
const narrow: AttentionSettings = { ...whole, width: 8 }

export const presets = {
  'learned-weights': {
    seed: 1,
    budget: 600,
    arms: [{ ...whole, scores: 'equal' }, whole],
    expected: ['guesses', 'copies'],
  },
  'no-positions': {
    seed: 4,
    budget: 600,
    arms: [{ ...whole, positions: 'not-told' }, whole],
    expected: ['guesses', 'copies'],
  },
  'one-layer': {
    seed: 2,
    budget: 600,
    arms: [{ ...whole, layers: 1 }, whole],
    expected: ['guesses', 'copies'],
  },
  'no-scaling': {
    seed: 5,
    budget: 550,
    arms: [{ ...wide, scores: 'raw' }, wide],
    expected: ['guesses', 'copies'],
  },
  'no-scaling-narrow': {
    seed: 2,
    budget: 800,
    arms: [{ ...narrow, scores: 'raw' }, narrow],
    expected: ['copies', 'copies'],
  },
} satisfies Record<string, Preset<AttentionSettings> & { expected: readonly [Outcome, Outcome] }>
