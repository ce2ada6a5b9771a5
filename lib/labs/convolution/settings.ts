import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'

export const networkNames = ['dense', 'conv-flat', 'conv-mean'] as const
/** Pixels by which a test image may be moved, up or down and to the left or right. */
export const shifts = [0, 1, 2, 3, 4] as const

export const knobs = {
  network: { stops: networkNames, scope: 'arm', live: false },
  /** Images to learn from. */
  images: { stops: [40, 160, 640], scope: 'both', live: false },
  /** Pixels around the middle within which these lie. */
  spread: { stops: shifts, scope: 'both', live: false },
  shift: { stops: shifts, scope: 'both', live: false },
  rate: { stops: [0.001, 0.003, 0.01, 0.03, 0.1], scope: 'arm', live: true },
} as const

export type ConvolutionSettings = SettingsOf<typeof knobs>

export const outcomes = ['carries-over', 'partly', 'lost', 'blows-up'] as const
export type Outcome = (typeof outcomes)[number]

const dense: ConvolutionSettings = { network: 'dense', images: 160, spread: 1, shift: 4, rate: 0.01 }
const flat: ConvolutionSettings = { ...dense, network: 'conv-flat' }
const mean: ConvolutionSettings = { ...dense, network: 'conv-mean' }

const both = { seed: 1, budget: 300 }

export const presets = {
  shifted: { ...both, arms: [dense, mean], expected: ['lost', 'carries-over'] },
  'not-shifted': {
    ...both,
    arms: [
      { ...dense, shift: 0 },
      { ...mean, shift: 0 },
    ],
    expected: ['carries-over', 'carries-over'],
  },
  'flat-head': { ...both, arms: [flat, mean], expected: ['lost', 'carries-over'] },
  'seen-everywhere': {
    ...both,
    arms: [
      { ...dense, spread: 4, images: 640 },
      { ...mean, spread: 4, images: 640 },
    ],
    expected: ['partly', 'carries-over'],
  },
} satisfies Record<string, Preset<ConvolutionSettings> & { expected: readonly [Outcome, Outcome] }>
