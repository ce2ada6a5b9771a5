import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'
import { dataNames } from '../plane/plane-points'

const activationNames = ['identity', 'sigmoid', 'tanh', 'relu'] as const

export const knobs = {
  data: { stops: dataNames, scope: 'both', live: false },
  /** Hidden layers. */
  depth: { stops: [0, 1, 2, 3, 4], scope: 'arm', live: false },
  /** Units of every hidden layer. */
  width: { stops: [1, 2, 3, 4, 5, 6, 7, 8], scope: 'arm', live: false },
  activation: { stops: activationNames, scope: 'arm', live: false },
  rate: { stops: [0.001, 0.003, 0.01, 0.03, 0.1, 0.2, 0.5, 1, 3], scope: 'arm', live: true },
  /** Points per update. */
  batch: { stops: [1, 4, 8, 16, 32, 64, 128, 240], scope: 'both', live: true },
} as const

export type NetworkSettings = SettingsOf<typeof knobs>

export const outcomes = ['fails', 'partly', 'separates', 'blows-up'] as const
export type Outcome = (typeof outcomes)[number]

const xor: NetworkSettings = { data: 'xor', depth: 1, width: 8, activation: 'tanh', rate: 0.03, batch: 32 }
const circles: NetworkSettings = { ...xor, data: 'circles', depth: 4 }
const spiral: NetworkSettings = { ...xor, data: 'spiral', activation: 'relu', rate: 0.1 }
const moons: NetworkSettings = { ...xor, data: 'moons', depth: 4, activation: 'identity' }

export const presets = {
  'linear-on-xor': {
    seed: 3,
    budget: 600,
    arms: [{ ...xor, depth: 0 }, xor],
    expected: ['fails', 'separates'],
  },
  'one-hidden-xor': {
    seed: 3,
    budget: 600,
    arms: [
      { ...xor, width: 2, rate: 0.1 },
      { ...xor, rate: 0.1 },
    ],
    expected: ['partly', 'separates'],
  },
  'linear-activation-deep': {
    seed: 2,
    budget: 400,
    arms: [{ ...circles, activation: 'identity' }, circles],
    expected: ['fails', 'separates'],
  },
  'spiral-relu': {
    seed: 1,
    budget: 800,
    arms: [
      { ...spiral, depth: 3, activation: 'sigmoid' },
      { ...spiral, depth: 3 },
    ],
    expected: ['fails', 'separates'],
  },
  'spiral-too-small': {
    seed: 5,
    budget: 800,
    arms: [
      { ...spiral, depth: 2, width: 2 },
      { ...spiral, depth: 2 },
    ],
    expected: ['fails', 'separates'],
  },
  'rate-too-large': {
    seed: 5,
    budget: 300,
    arms: [{ ...moons, rate: 0.5 }, moons],
    expected: ['blows-up', 'partly'],
  },
} satisfies Record<string, Preset<NetworkSettings> & { expected: readonly [Outcome, Outcome] }>
