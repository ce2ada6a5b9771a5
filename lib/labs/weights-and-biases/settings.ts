import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'
import { sourceNames } from './points'

export const knobs = {
  data: { stops: sourceNames, scope: 'both', live: false },
  bias: { stops: ['off', 'on'], scope: 'arm', live: false },
  /** Standardised with the mean and the deviation of the training points, each coordinate by itself. */
  inputs: { stops: ['raw', 'standardised'], scope: 'arm', live: false },
  rate: { stops: [0.0001, 0.001, 0.01, 0.03, 0.1, 0.3, 1, 3], scope: 'arm', live: true },
} as const

export type NeuronSettings = SettingsOf<typeof knobs>

export const outcomes = ['fails', 'partly', 'separates'] as const
export type Outcome = (typeof outcomes)[number]

const oneRay: NeuronSettings = { data: 'one-ray', bias: 'on', inputs: 'raw', rate: 0.3 }
const offLine: NeuronSettings = { ...oneRay, data: 'off-line' }
const centred: NeuronSettings = { ...oneRay, data: 'centred' }
const stretched: NeuronSettings = { ...oneRay, data: 'stretched' }

export const presets = {
  'one-ray': {
    seed: 1,
    budget: 400,
    arms: [{ ...oneRay, bias: 'off' }, oneRay],
    expected: ['fails', 'separates'],
  },
  'off-line': {
    seed: 2,
    budget: 400,
    arms: [{ ...offLine, bias: 'off' }, offLine],
    expected: ['partly', 'separates'],
  },
  centred: {
    seed: 3,
    budget: 400,
    arms: [{ ...centred, bias: 'off' }, centred],
    expected: ['separates', 'separates'],
  },
  'centre-the-data': {
    seed: 4,
    budget: 400,
    arms: [
      { ...oneRay, bias: 'off' },
      { ...oneRay, bias: 'off', inputs: 'standardised' },
    ],
    expected: ['fails', 'separates'],
  },
  stretched: {
    seed: 5,
    budget: 400,
    arms: [stretched, { ...stretched, inputs: 'standardised' }],
    expected: ['fails', 'separates'],
  },
} satisfies Record<string, Preset<NeuronSettings> & { expected: readonly [Outcome, Outcome] }>
