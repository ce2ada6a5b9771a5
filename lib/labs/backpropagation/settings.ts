import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'
import { activationNames } from '../layers/activations'

/** Units of every hidden layer. */
export const width = 12

export const knobs = {
  /** Hidden layers. */
  depth: { stops: [1, 2, 3, 4, 6, 8], scope: 'arm', live: false },
  activation: { stops: activationNames, scope: 'arm', live: false },
  /** Factor of the first weights, over what suits the activation. */
  start: { stops: [1, 2, 4], scope: 'arm', live: false },
  optimiser: { stops: ['sgd', 'adam'], scope: 'arm', live: false },
  rate: { stops: [0.003, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.3, 1], scope: 'arm', live: true },
} as const

export type DepthSettings = SettingsOf<typeof knobs>

export const outcomes = ['learns', 'partly', 'fails', 'blows-up'] as const
export type Outcome = (typeof outcomes)[number]

const sigmoid: DepthSettings = { depth: 8, activation: 'sigmoid', start: 1, optimiser: 'sgd', rate: 0.05 }
const fast: DepthSettings = { ...sigmoid, rate: 0.3 }
const twice: DepthSettings = { ...sigmoid, start: 2 }

export const presets = {
  'sigmoid-vanishes': {
    seed: 1,
    budget: 1500,
    arms: [sigmoid, { ...sigmoid, activation: 'relu' }],
    expected: ['fails', 'learns'],
  },
  'fewer-layers': {
    seed: 2,
    budget: 1500,
    arms: [
      { ...sigmoid, rate: 1 },
      { ...sigmoid, rate: 1, depth: 2 },
    ],
    expected: ['fails', 'learns'],
  },
  'larger-start': {
    seed: 3,
    budget: 1500,
    arms: [fast, { ...fast, start: 4 }],
    expected: ['fails', 'learns'],
  },
  'adam-alone': {
    seed: 4,
    budget: 1500,
    arms: [sigmoid, { ...sigmoid, optimiser: 'adam', rate: 0.01 }],
    expected: ['fails', 'partly'],
  },
  'adam-rescues': {
    seed: 5,
    budget: 1500,
    arms: [twice, { ...twice, optimiser: 'adam', rate: 0.01 }],
    expected: ['fails', 'learns'],
  },
} satisfies Record<string, Preset<DepthSettings> & { expected: readonly [Outcome, Outcome] }>
