import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'

export const knobs = {
  /** What is written about the letters that were read: the same backwards, or in the order of the alphabet. */
  task: { stops: ['reverse', 'sort'], scope: 'both', live: false },
  /** Whether encoder and decoder are told the places of their tokens. */
  positions: { stops: ['told', 'not-told'], scope: 'arm', live: false },
  /** What the decoder gets of the source: what it asks for, or the mean of all places. */
  cross: { stops: ['attention', 'mean'], scope: 'arm', live: false },
  heads: { stops: [1, 2, 4], scope: 'arm', live: false },
  rate: { stops: [0.003, 0.01, 0.03], scope: 'arm', live: true },
} as const

export type TranslatorSettings = SettingsOf<typeof knobs>

export const outcomes = ['never', 'sometimes', 'always'] as const
export type Outcome = (typeof outcomes)[number]

const whole: TranslatorSettings = { task: 'reverse', positions: 'told', cross: 'attention', heads: 2, rate: 0.01 }
const sort: TranslatorSettings = { ...whole, task: 'sort' }

export const presets = {
  'reverse-positions': {
    seed: 1,
    budget: 300,
    arms: [{ ...whole, positions: 'not-told' }, whole],
    expected: ['never', 'always'],
  },
  'one-vector': {
    seed: 2,
    budget: 300,
    arms: [{ ...whole, cross: 'mean' }, whole],
    expected: ['never', 'always'],
  },
  'sort-positions': {
    seed: 4,
    budget: 300,
    arms: [{ ...sort, positions: 'not-told' }, sort],
    expected: ['always', 'always'],
  },
  'one-head': {
    seed: 4,
    budget: 300,
    arms: [{ ...whole, heads: 1 }, whole],
    expected: ['always', 'always'],
  },
} satisfies Record<string, Preset<TranslatorSettings> & { expected: readonly [Outcome, Outcome] }>
