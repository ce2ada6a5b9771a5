import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'

export const codeNames = ['point', 'cloud'] as const
export const sourceNames = ['prior', 'fitted'] as const

export const knobs = {
  /** What a picture is encoded as: a point, or a normal distribution that is drawn from. */
  code: { stops: codeNames, scope: 'arm', live: false },
  /** What samples are drawn from: N(0, I), or the normal distribution that fits the codes of the training pictures. */
  source: { stops: sourceNames, scope: 'arm', live: true },
  /** Numbers in the code. */
  numbers: { stops: [2, 4], scope: 'arm', live: false },
  /** Weight of the KL term; a point has none. */
  beta: { stops: [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30], scope: 'arm', live: true },
  rate: { stops: [0.001, 0.003, 0.01, 0.03], scope: 'arm', live: true },
} as const

export type VariationalSettings = SettingsOf<typeof knobs>

export const outcomes = ['valid', 'rough', 'alike', 'collapses'] as const
export type Outcome = (typeof outcomes)[number]

const cloud: VariationalSettings = { code: 'cloud', source: 'prior', numbers: 4, beta: 1, rate: 0.01 }
const flat: VariationalSettings = { ...cloud, numbers: 2 }

export const presets = {
  'sample-the-prior': {
    seed: 1,
    budget: 1500,
    arms: [{ ...cloud, code: 'point' }, cloud],
    expected: ['rough', 'valid'],
  },
  'two-numbers': { seed: 2, budget: 1500, arms: [{ ...flat, code: 'point' }, flat], expected: ['alike', 'valid'] },
  'fit-afterwards': {
    seed: 3,
    budget: 1500,
    arms: [{ ...cloud, code: 'point', source: 'fitted' }, cloud],
    expected: ['valid', 'valid'],
  },
  'beta-too-large': { seed: 4, budget: 1500, arms: [{ ...cloud, beta: 30 }, cloud], expected: ['collapses', 'valid'] },
  'beta-too-small': { seed: 5, budget: 1500, arms: [{ ...cloud, beta: 0.01 }, cloud], expected: ['rough', 'valid'] },
} satisfies Record<string, Preset<VariationalSettings> & { expected: readonly [Outcome, Outcome] }>
