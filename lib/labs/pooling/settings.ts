import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'

export const taskNames = ['shape', 'quarter'] as const
export const poolNames = ['none', 'first', 'average', 'max'] as const

export const knobs = {
  /** What is asked: which of four shapes it is, or in which quarter of the image it lies. */
  task: { stops: taskNames, scope: 'both', live: false },
  /** By how many pixels a shape slides before its logits are compared. */
  slide: { stops: [1, 2, 3], scope: 'both', live: false },
  /** What stands for a window: all of its values, its first, its mean, its maximum. */
  pool: { stops: poolNames, scope: 'arm', live: false },
  /** Width of a window; 16 is the whole map. */
  window: { stops: [2, 4, 8, 16], scope: 'arm', live: false },
  rate: { stops: [0.001, 0.003, 0.01, 0.03, 0.1], scope: 'arm', live: true },
} as const

export type PoolingSettings = SettingsOf<typeof knobs>
export type Pooled = Pick<PoolingSettings, 'pool' | 'window'>

export const outcomes = ['still', 'steady', 'moves', 'not-learned', 'blows-up'] as const
export type Outcome = (typeof outcomes)[number]

const max: PoolingSettings = { task: 'shape', slide: 1, pool: 'max', window: 2, rate: 0.01 }
const none: PoolingSettings = { ...max, pool: 'none' }
const quarter: PoolingSettings = { ...max, task: 'quarter', slide: 3 }

const both = { seed: 1, budget: 300 }

export const presets = {
  'one-pixel': { ...both, arms: [none, max], expected: ['moves', 'steady'] },
  'three-pixels': {
    ...both,
    arms: [
      { ...none, slide: 3 },
      { ...max, slide: 3 },
    ],
    expected: ['moves', 'moves'],
  },
  'first-of-window': { ...both, arms: [{ ...max, pool: 'first' }, max], expected: ['moves', 'steady'] },
  'average-or-max': { ...both, arms: [{ ...max, pool: 'average' }, max], expected: ['steady', 'steady'] },
  'which-quarter': { ...both, arms: [quarter, { ...quarter, window: 16 }], expected: ['moves', 'not-learned'] },
} satisfies Record<string, Preset<PoolingSettings> & { expected: readonly [Outcome, Outcome] }>
