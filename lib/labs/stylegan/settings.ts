import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'

export const knobs = {
  /** Layers whose styles go over to the second code: the two at 4 × 4, those at 8 × 8 and 16 × 16, or one of them. */
  exchanged: { stops: ['coarse', 'fine', 'first', 'last', 'all'], scope: 'arm', live: true },
  /** Weights that a script trained, or fresh ones that train here. */
  weights: { stops: ['trained', 'fresh'], scope: 'both', live: false },
  /** Share of fakes that get styles of two codes while training. */
  mixing: { stops: [0, 0.5, 0.9], scope: 'arm', live: false },
} as const

export type StyleSettings = SettingsOf<typeof knobs>

export const outcomes = ['place', 'colour', 'both', 'between'] as const
export type Outcome = (typeof outcomes)[number]

const trained: StyleSettings = { exchanged: 'fine', weights: 'trained', mixing: 0.9 }
const fresh: StyleSettings = { ...trained, weights: 'fresh' }
/** Updates in which the styles of trained weights go over. */
export const walkUpdates = 40

export const presets = {
  mix: {
    seed: 29,
    budget: walkUpdates,
    arms: [{ ...trained, exchanged: 'coarse' }, trained],
    expected: ['place', 'colour'],
  },
  'one-layer': {
    seed: 33,
    budget: walkUpdates,
    arms: [
      { ...trained, exchanged: 'first' },
      { ...trained, exchanged: 'last' },
    ],
    expected: ['place', 'colour'],
  },
  'train-it-yourself': {
    seed: 3,
    budget: 600,
    arms: [{ ...fresh, exchanged: 'coarse' }, fresh],
    expected: ['place', 'colour'],
  },
  'without-mixing': { seed: 2, budget: 600, arms: [{ ...fresh, mixing: 0 }, fresh], expected: ['colour', 'colour'] },
} satisfies Record<string, Preset<StyleSettings> & { expected: readonly [Outcome, Outcome] }>
