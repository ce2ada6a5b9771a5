import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'
import type { RecallOutcome } from '../recurrent/recall-lab'

export const knobs = {
  /** Symbols between the class and the question. */
  delay: { stops: [5, 10, 20, 30, 60], scope: 'both', live: false },
  cell: { stops: ['gru', 'lstm'], scope: 'arm', live: false },
  /** Where the biases of the gate that keeps start: the update gate of a GRU, the forget gate of an LSTM. */
  keep: { stops: [0, 1, 2, 3, 4, 5, 6], scope: 'arm', live: false },
  /** Where the input gate of an LSTM starts: open, or shut by as much as the forget gate is open. */
  input: { stops: ['half open', 'tied'], scope: 'arm', live: false },
  units: { stops: [4, 8, 12, 16, 20, 24], scope: 'arm', live: false },
  rate: { stops: [0.001, 0.005, 0.01, 0.02, 0.05], scope: 'arm', live: true },
} as const

export type GruSettings = SettingsOf<typeof knobs>

const gru: GruSettings = { delay: 30, cell: 'gru', keep: 4, input: 'tied', units: 16, rate: 0.02 }
const lstm: GruSettings = { ...gru, cell: 'lstm' }
const budget = 200

export const presets = {
  'three-quarters': {
    seed: 1,
    budget,
    arms: [gru, lstm],
    expected: ['remembers', 'remembers'],
  },
  'update-bias-0-or-4': {
    seed: 1,
    budget,
    arms: [{ ...gru, keep: 0 }, gru],
    expected: ['forgets', 'remembers'],
  },
  'lstm-half-open': {
    seed: 3,
    budget,
    arms: [
      { ...gru, delay: 60 },
      { ...lstm, delay: 60, input: 'half open' },
    ],
    expected: ['remembers', 'forgets'],
  },
  'lstm-tied': {
    seed: 3,
    budget,
    arms: [
      { ...gru, delay: 60 },
      { ...lstm, delay: 60 },
    ],
    expected: ['remembers', 'remembers'],
  },
} satisfies Record<string, Preset<GruSettings> & { expected: readonly [RecallOutcome, RecallOutcome] }>
