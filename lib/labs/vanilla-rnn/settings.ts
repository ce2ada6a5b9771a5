import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'
import type { RecallOutcome } from '../recurrent/recall-lab'

export const startNames = ['glorot', 'quarter', 'half', 'orthogonal'] as const

export const knobs = {
  /** Symbols between the class and the question. */
  delay: { stops: [2, 5, 10, 20, 30, 60], scope: 'arm', live: false },
  /** How the recurrent matrix starts. */
  start: { stops: startNames, scope: 'arm', live: false },
  units: { stops: [4, 8, 16, 32], scope: 'arm', live: false },
  /** Largest norm of the gradient. */
  clip: { stops: ['1', 'none'], scope: 'arm', live: false },
  rate: { stops: [0.001, 0.005, 0.01, 0.02, 0.05], scope: 'arm', live: true },
} as const

export type VanillaSettings = SettingsOf<typeof knobs>

const usual: VanillaSettings = { delay: 10, start: 'glorot', units: 16, clip: '1', rate: 0.02 }

export const presets = {
  'delay-5-or-60': {
    seed: 1,
    budget: 250,
    arms: [
      { ...usual, delay: 5 },
      { ...usual, delay: 60 },
    ],
    expected: ['remembers', 'forgets'],
  },
  'delay-10-or-30': {
    seed: 1,
    budget: 250,
    arms: [usual, { ...usual, delay: 30 }],
    expected: ['remembers', 'forgets'],
  },
  'half-or-whole': {
    seed: 3,
    budget: 250,
    arms: [
      { ...usual, delay: 30, start: 'half' },
      { ...usual, delay: 30, start: 'orthogonal' },
    ],
    expected: ['forgets', 'remembers'],
  },
  'faint-at-the-start': {
    seed: 1,
    budget: 250,
    arms: [
      { ...usual, start: 'half' },
      { ...usual, start: 'orthogonal' },
    ],
    expected: ['remembers', 'remembers'],
  },
  'clipping-off': {
    seed: 1,
    budget: 250,
    arms: [
      { ...usual, delay: 60 },
      { ...usual, delay: 60, clip: 'none' },
    ],
    expected: ['forgets', 'forgets'],
  },
} satisfies Record<string, Preset<VanillaSettings> & { expected: readonly [RecallOutcome, RecallOutcome] }>
