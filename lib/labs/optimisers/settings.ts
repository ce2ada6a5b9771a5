import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'

export const surfaceNames = ['ravine', 'turned', 'valley'] as const
export const methodNames = ['sgd', 'momentum', 'rmsprop', 'adam'] as const

export const knobs = {
  /** A ravine along an axis, the same one turned by 45°, a valley that bends. */
  surface: { stops: surfaceNames, scope: 'arm', live: false },
  /** Curvature across the ravine over that along it, which is 1. */
  condition: { stops: [1, 5, 20, 100], scope: 'arm', live: false },
  method: { stops: methodNames, scope: 'arm', live: false },
  rate: { stops: [0.003, 0.01, 0.015, 0.02, 0.03, 0.05, 0.1, 0.2, 0.3], scope: 'arm', live: true },
  /** Standard deviation of what is added to each coordinate of the gradient. */
  noise: { stops: [0, 0.1, 0.2, 0.5, 1], scope: 'both', live: true },
} as const

export type OptimiserSettings = SettingsOf<typeof knobs>

export const outcomes = ['arrives', 'near', 'far', 'blows-up'] as const
export type Outcome = (typeof outcomes)[number]

const ravine: OptimiserSettings = { surface: 'ravine', condition: 100, method: 'sgd', rate: 0.015, noise: 0 }

export const presets = {
  'momentum-on-a-ravine': {
    seed: 1,
    budget: 120,
    arms: [ravine, { ...ravine, method: 'momentum' }],
    expected: ['near', 'arrives'],
  },
  'adam-on-a-turned-ravine': {
    seed: 1,
    budget: 100,
    arms: [
      { ...ravine, surface: 'turned', method: 'adam', rate: 0.1 },
      { ...ravine, method: 'adam', rate: 0.1 },
    ],
    expected: ['far', 'arrives'],
  },
  'rate-between-the-bounds': {
    seed: 1,
    budget: 120,
    arms: [
      { ...ravine, rate: 0.03 },
      { ...ravine, method: 'momentum', rate: 0.03 },
    ],
    expected: ['blows-up', 'arrives'],
  },
  'momentum-in-noise': {
    seed: 1,
    budget: 400,
    arms: [
      { ...ravine, condition: 5, rate: 0.03, noise: 0.5 },
      { ...ravine, condition: 5, method: 'momentum', rate: 0.03, noise: 0.5 },
    ],
    expected: ['arrives', 'near'],
  },
  'rmsprop-in-a-valley': {
    seed: 1,
    budget: 600,
    arms: [
      { ...ravine, surface: 'valley', condition: 20, method: 'rmsprop', rate: 0.1 },
      { ...ravine, surface: 'valley', condition: 20, method: 'adam', rate: 0.1 },
    ],
    expected: ['far', 'arrives'],
  },
} satisfies Record<string, Preset<OptimiserSettings> & { expected: readonly [Outcome, Outcome] }>
