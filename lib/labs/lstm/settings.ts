import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'
import type { RecallOutcome } from '../recurrent/recall-lab'

export const knobs = {
  /** Symbols between the class and the question. */
  delay: { stops: [5, 10, 20, 30, 60], scope: 'both', live: false },
  cell: { stops: ['lstm', 'vanilla'], scope: 'arm', live: false },
  /** Where the biases of the forget gates and of the input gates start. */
  forget: { stops: [0, 1, 2, 3, 4, 5, 6], scope: 'arm', live: false },
  input: { stops: [-6, -4, -2, 0], scope: 'arm', live: false },
  rate: { stops: [0.001, 0.005, 0.01, 0.02, 0.05], scope: 'arm', live: true },
} as const

export type LstmSettings = SettingsOf<typeof knobs>

/** Units of either cell. */
export const units = 16

const usual: LstmSettings = { delay: 30, cell: 'lstm', forget: 4, input: 0, rate: 0.02 }
const budget = 300

export const presets = {
  'forget-bias-0-or-4': {
    seed: 2,
    budget,
    arms: [{ ...usual, forget: 0 }, usual],
    expected: ['forgets', 'remembers'],
  },
  'forget-bias-1-or-4': {
    seed: 3,
    budget,
    arms: [{ ...usual, forget: 1 }, usual],
    expected: ['forgets', 'remembers'],
  },
  'short-delay': {
    seed: 1,
    budget,
    arms: [
      { ...usual, delay: 5, forget: 0 },
      { ...usual, delay: 5 },
    ],
    expected: ['remembers', 'remembers'],
  },
  'vanilla-or-lstm': {
    seed: 2,
    budget,
    arms: [{ ...usual, cell: 'vanilla' }, usual],
    expected: ['forgets', 'remembers'],
  },
  'input-gate-shut': {
    seed: 3,
    budget: 200,
    arms: [
      { ...usual, delay: 60 },
      { ...usual, delay: 60, input: -4 },
    ],
    expected: ['forgets', 'remembers'],
  },
} satisfies Record<string, Preset<LstmSettings> & { expected: readonly [RecallOutcome, RecallOutcome] }>
