import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'

export const knobs = {
  /** What the second network is: a discriminator against one of two generator losses, or a critic. */
  loss: { stops: ['saturating', 'non-saturating', 'wasserstein'], scope: 'arm', live: false },
  /** Every weight of a critic stays within ± this. */
  clip: { stops: [0.01, 0.1, 0.2, 0.3, 'none'], scope: 'arm', live: false },
  /** Rate of the generator's plain descent; at 0 it stands still. */
  generator: { stops: [0, 0.01, 0.03, 0.1], scope: 'both', live: true },
  /** From the middle of the fakes at the start to the middle of the real points. */
  gap: { stops: [1, 2, 3], scope: 'both', live: false },
} as const

export type WassersteinSettings = SettingsOf<typeof knobs>

export const outcomes = ['vanishes', 'faint', 'reaches', 'arrives', 'runs-away'] as const
export type Outcome = (typeof outcomes)[number]

const critic: WassersteinSettings = { loss: 'wasserstein', clip: 0.2, generator: 0, gap: 2 }
const moving: WassersteinSettings = { ...critic, generator: 0.03 }

export const presets = {
  'gradient-meter': {
    seed: 1,
    budget: 600,
    arms: [{ ...critic, loss: 'saturating' }, critic],
    expected: ['vanishes', 'reaches'],
  },
  'moving-generator': {
    seed: 2,
    budget: 600,
    arms: [{ ...moving, loss: 'saturating' }, moving],
    expected: ['vanishes', 'arrives'],
  },
  'tight-clip': {
    seed: 3,
    budget: 600,
    arms: [{ ...critic, clip: 0.01 }, critic],
    expected: ['vanishes', 'reaches'],
  },
  'no-clip': { seed: 4, budget: 600, arms: [{ ...critic, clip: 'none' }, critic], expected: ['runs-away', 'reaches'] },
  'non-saturating': {
    seed: 5,
    budget: 600,
    arms: [{ ...moving, loss: 'non-saturating' }, moving],
    expected: ['arrives', 'arrives'],
  },
} satisfies Record<string, Preset<WassersteinSettings> & { expected: readonly [Outcome, Outcome] }>
