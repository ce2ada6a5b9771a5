import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'

export const knobs = {
  /** Adam's decay of the mean gradient, in both networks. */
  beta1: { stops: [0, 0.5, 0.9], scope: 'arm', live: false },
  /** What the generator minimises. */
  loss: { stops: ['non-saturating', 'saturating'], scope: 'arm', live: false },
  /** Steps of the discriminator for each of the generator. */
  steps: { stops: [1, 2, 5], scope: 'arm', live: true },
  /** The update after which the discriminator learns no more. */
  freeze: { stops: [150, 300, 'never'], scope: 'arm', live: false },
  rate: { stops: [0.001, 0.002, 0.003, 0.005, 0.01], scope: 'arm', live: true },
  /** Factor on the generator's first weights. */
  start: { stops: [0.3, 1], scope: 'both', live: false },
} as const

export type GanSettings = SettingsOf<typeof knobs>

export const outcomes = ['collapses', 'drops', 'covers'] as const
export type Outcome = (typeof outcomes)[number]

const small: GanSettings = {
  beta1: 0.5,
  loss: 'non-saturating',
  steps: 1,
  freeze: 'never',
  rate: 0.005,
  start: 0.3,
}
const full: GanSettings = { ...small, rate: 0.003, start: 1 }

export const presets = {
  momentum: { seed: 3, budget: 1200, arms: [{ ...small, beta1: 0.9 }, small], expected: ['collapses', 'covers'] },
  'frozen-discriminator': {
    seed: 2,
    budget: 1200,
    arms: [{ ...small, freeze: 300 }, small],
    expected: ['collapses', 'covers'],
  },
  'five-steps': { seed: 3, budget: 1500, arms: [{ ...full, steps: 5 }, full], expected: ['drops', 'covers'] },
  'five-steps-saturating': {
    seed: 3,
    budget: 1200,
    arms: [
      { ...full, steps: 5 },
      { ...full, steps: 5, loss: 'saturating' },
    ],
    expected: ['drops', 'covers'],
  },
  saturating: {
    seed: 4,
    budget: 1200,
    arms: [{ ...small, loss: 'saturating' }, small],
    expected: ['covers', 'covers'],
  },
} satisfies Record<string, Preset<GanSettings> & { expected: readonly [Outcome, Outcome] }>
