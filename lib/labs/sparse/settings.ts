import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'

export const normNames = ['one', 'free'] as const

export const knobs = {
  /** Weight of the L1 penalty on the code. */
  lambda: { stops: [0, 0.03, 0.1, 0.15, 0.2, 0.5, 1], scope: 'arm', live: true },
  /** Length of what every unit writes: held at one, or free to grow. */
  norm: { stops: normNames, scope: 'arm', live: false },
  /** Units of the code. */
  units: { stops: [8, 16, 32, 64], scope: 'arm', live: false },
  rate: { stops: [0.001, 0.003, 0.01, 0.03], scope: 'arm', live: true },
} as const

export type SparseSettings = SettingsOf<typeof knobs>

export const outcomes = ['sparse', 'dense', 'lossy', 'starved'] as const
export type Outcome = (typeof outcomes)[number]

const both: SparseSettings = { lambda: 0.1, norm: 'one', units: 32, rate: 0.01 }

export const presets = {
  'penalty-or-none': { seed: 1, budget: 1500, arms: [{ ...both, lambda: 0 }, both], expected: ['dense', 'sparse'] },
  'narrow-or-sparse': {
    seed: 2,
    budget: 1500,
    arms: [
      { ...both, lambda: 0, units: 8 },
      { ...both, units: 64 },
    ],
    expected: ['lossy', 'sparse'],
  },
  'penalty-too-large': { seed: 3, budget: 1500, arms: [{ ...both, lambda: 1 }, both], expected: ['starved', 'sparse'] },
  'free-norms': { seed: 4, budget: 1500, arms: [{ ...both, norm: 'free' }, both], expected: ['sparse', 'sparse'] },
} satisfies Record<string, Preset<SparseSettings> & { expected: readonly [Outcome, Outcome] }>
