import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'

export const knobs = {
  data: { stops: ['moons', 'circles', 'spiral'], scope: 'both', live: false },
  activation: { stops: ['sigmoid', 'tanh', 'relu'], scope: 'both', live: false },
  /** Hidden layers. */
  depth: { stops: [1, 2, 4, 8], scope: 'both', live: false },
  norm: { stops: ['none', 'batch'], scope: 'arm', live: false },
  /** Points per update, which batch normalisation takes its mean and variance from: all divide the 240 there are. */
  batch: { stops: [2, 4, 8, 16, 40, 120, 240], scope: 'arm', live: false },
  /** Where mean and variance come from in use: running averages of training, or the batch that the point is in. */
  statistics: { stops: ['kept', 'own'], scope: 'arm', live: false },
  rate: { stops: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3], scope: 'arm', live: true },
} as const

export type NormSettings = SettingsOf<typeof knobs>

export const outcomes = ['learns', 'partly', 'fails', 'blows-up'] as const
export type Outcome = (typeof outcomes)[number]

const plain: NormSettings = {
  ...{ data: 'circles', activation: 'relu', depth: 8 },
  ...{ norm: 'none', batch: 40, statistics: 'kept', rate: 0.3 },
}
const sigmoid: NormSettings = { ...plain, activation: 'sigmoid' }
const tiny: NormSettings = { ...plain, depth: 1, batch: 2, rate: 0.03 }
const eight: NormSettings = { ...plain, norm: 'batch', depth: 2, batch: 8, rate: 0.03 }
const withBatchNorm = (settings: NormSettings): NormSettings => ({ ...settings, norm: 'batch' })

const both = { seed: 1, budget: 200 }

export const presets = {
  'large-rate': { ...both, arms: [plain, withBatchNorm(plain)], expected: ['fails', 'learns'] },
  'deep-sigmoid': { ...both, budget: 300, arms: [sigmoid, withBatchNorm(sigmoid)], expected: ['fails', 'learns'] },
  'small-rate': {
    ...both,
    arms: [{ ...plain, rate: 0.01 }, withBatchNorm({ ...plain, rate: 0.01 })],
    expected: ['learns', 'learns'],
  },
  'tiny-batch': { ...both, arms: [tiny, withBatchNorm(tiny)], expected: ['learns', 'fails'] },
  'own-batch': { ...both, arms: [{ ...eight, statistics: 'own' }, eight], expected: ['partly', 'learns'] },
} satisfies Record<string, Preset<NormSettings> & { expected: readonly [Outcome, Outcome] }>
