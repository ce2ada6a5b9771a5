import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'
import { activationNames } from '../layers/activations'
import { dataNames } from '../plane/plane-points'

/** Hidden layers, and the units of each. */
export const depth = 4
export const width = 8

export const knobs = {
  data: { stops: dataNames, scope: 'both', live: false },
  activation: { stops: activationNames, scope: 'arm', live: false },
  /** Where the biases of all hidden layers start. */
  bias: { stops: [-2, -1, -0.5, 0, 0.5, 1], scope: 'arm', live: false },
  rate: { stops: [0.01, 0.03, 0.1, 0.2, 0.3, 0.5, 1], scope: 'arm', live: true },
} as const

export type ActivationSettings = SettingsOf<typeof knobs>

export const outcomes = ['separates', 'short', 'dies', 'blows-up'] as const
export type Outcome = (typeof outcomes)[number]

const base: ActivationSettings = { data: 'circles', activation: 'relu', bias: 0, rate: 0.03 }
const identity: ActivationSettings = { ...base, activation: 'identity' }
const sigmoid: ActivationSettings = { ...base, activation: 'sigmoid', rate: 0.1 }
const low: ActivationSettings = { ...base, bias: -1, rate: 0.3 }
const fast: ActivationSettings = { ...base, rate: 0.5 }

export const presets = {
  'biases-too-low': {
    seed: 1,
    budget: 600,
    arms: [low, { ...low, activation: 'leaky-relu' }],
    expected: ['dies', 'separates'],
  },
  'rate-too-large': {
    seed: 2,
    budget: 300,
    arms: [fast, { ...fast, activation: 'leaky-relu' }],
    expected: ['dies', 'blows-up'],
  },
  'nothing-dies': {
    seed: 3,
    budget: 400,
    arms: [base, { ...base, activation: 'leaky-relu' }],
    expected: ['separates', 'separates'],
  },
  'one-kink-is-enough': {
    seed: 4,
    budget: 400,
    arms: [identity, { ...identity, activation: 'leaky-relu' }],
    expected: ['short', 'separates'],
  },
  'sigmoid-slopes': {
    seed: 5,
    budget: 600,
    arms: [sigmoid, { ...sigmoid, activation: 'tanh' }],
    expected: ['short', 'separates'],
  },
} satisfies Record<string, Preset<ActivationSettings> & { expected: readonly [Outcome, Outcome] }>
