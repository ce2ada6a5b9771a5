import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'

const bendNames = ['nowhere', 'encoder', 'decoder', 'both'] as const

export const knobs = {
  /** Numbers in the code. */
  codes: { stops: [1, 2, 3, 4, 6, 8], scope: 'arm', live: false },
  /** Whose hidden layer has tanh; the other's is linear. */
  bend: { stops: bendNames, scope: 'arm', live: false },
  /** Rectangles to learn from. */
  pictures: { stops: [20, 60, 150, 450], scope: 'arm', live: false },
  rate: { stops: [0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3], scope: 'arm', live: true },
} as const

export type AutoencoderSettings = SettingsOf<typeof knobs>

export const outcomes = ['copies', 'nearly', 'blurs', 'average'] as const
export type Outcome = (typeof outcomes)[number]

const wide: AutoencoderSettings = { codes: 8, bend: 'both', pictures: 450, rate: 0.01 }
const four: AutoencoderSettings = { ...wide, codes: 4 }

export const presets = {
  'one-number': { seed: 1, budget: 1500, arms: [{ ...wide, codes: 1 }, wide], expected: ['blurs', 'copies'] },
  'linear-is-pca': { seed: 2, budget: 1500, arms: [{ ...four, bend: 'nowhere' }, four], expected: ['blurs', 'nearly'] },
  'bend-in-one-half': {
    seed: 3,
    budget: 1500,
    arms: [
      { ...four, bend: 'encoder' },
      { ...four, bend: 'decoder' },
    ],
    expected: ['blurs', 'nearly'],
  },
  'few-pictures': { seed: 4, budget: 1500, arms: [{ ...wide, pictures: 60 }, wide], expected: ['blurs', 'copies'] },
  'rate-too-large': { seed: 5, budget: 1500, arms: [{ ...wide, rate: 0.3 }, wide], expected: ['average', 'copies'] },
} satisfies Record<string, Preset<AutoencoderSettings> & { expected: readonly [Outcome, Outcome] }>
