import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'

export const knobs = {
  /** Which characters a place may look at: itself and all before it, itself alone, or those after it as well. */
  sees: { stops: ['before', 'itself', 'all'], scope: 'arm', live: false },
  layers: { stops: [1, 2], scope: 'arm', live: false },
  /** Logits are divided by it when it writes. */
  temperature: { stops: [0.2, 0.5, 0.8, 1, 1.5, 2], scope: 'arm', live: true },
  rate: { stops: [0.003, 0.01, 0.03], scope: 'arm', live: true },
} as const

export type WriterSettings = SettingsOf<typeof knobs>

export const outcomes = ['noise', 'some', 'words'] as const
export type Outcome = (typeof outcomes)[number]

const whole: WriterSettings = { sees: 'before', layers: 2, temperature: 0.5, rate: 0.01 }

export const presets = {
  'one-character': { seed: 1, budget: 450, arms: [{ ...whole, sees: 'itself' }, whole], expected: ['noise', 'words'] },
  'no-mask': { seed: 2, budget: 450, arms: [{ ...whole, sees: 'all' }, whole], expected: ['noise', 'words'] },
  temperature: {
    seed: 3,
    budget: 450,
    arms: [{ ...whole, temperature: 2 }, whole],
    expected: ['noise', 'words'],
  },
  'one-layer': {
    seed: 4,
    budget: 450,
    arms: [{ ...whole, layers: 1 }, whole],
    expected: ['words', 'words'],
  },
} satisfies Record<string, Preset<WriterSettings> & { expected: readonly [Outcome, Outcome] }>
