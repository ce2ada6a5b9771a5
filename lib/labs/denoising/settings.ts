import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'

export const targetNames = ['clean', 'damaged'] as const

export const knobs = {
  /** Share of pixels that are flipped in what goes in while it learns, afresh each time. */
  noise: { stops: [0, 0.05, 0.15, 0.3, 0.5], scope: 'arm', live: true },
  /** What has to come out while it learns. */
  target: { stops: targetNames, scope: 'arm', live: false },
  /** Units of the code. */
  units: { stops: [8, 16, 32, 64, 128], scope: 'arm', live: false },
  rate: { stops: [0.001, 0.003, 0.01, 0.03], scope: 'arm', live: true },
} as const

export type DenoisingSettings = SettingsOf<typeof knobs>

export const outcomes = ['restores', 'lessens', 'keeps', 'average'] as const
export type Outcome = (typeof outcomes)[number]

const both: DenoisingSettings = { noise: 0.15, target: 'clean', units: 64, rate: 0.01 }

export const presets = {
  'clean-or-damaged': { seed: 1, budget: 1500, arms: [{ ...both, noise: 0 }, both], expected: ['lessens', 'restores'] },
  'damaged-target': {
    seed: 3,
    budget: 1500,
    arms: [{ ...both, target: 'damaged' }, both],
    expected: ['keeps', 'restores'],
  },
  'narrow-code': { seed: 2, budget: 1500, arms: [{ ...both, units: 8 }, both], expected: ['lessens', 'restores'] },
  'too-much-noise': { seed: 4, budget: 1500, arms: [{ ...both, noise: 0.5 }, both], expected: ['average', 'restores'] },
} satisfies Record<string, Preset<DenoisingSettings> & { expected: readonly [Outcome, Outcome] }>
