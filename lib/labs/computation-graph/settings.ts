import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'

const gates = ['sum', 'product', 'max', 'fork', 'sigmoid', 'tanh', 'relu'] as const

export const knobs = {
  gate: { stops: gates, scope: 'arm', live: false },
  /** About where the two inputs stand; a seed moves them by up to .2. */
  u: { stops: [-2, -1, -0.5, 0.5, 1, 2, 3], scope: 'arm', live: false },
  v: { stops: [-8, -3, -1, -0.5, 0.5, 1, 3, 8], scope: 'arm', live: false },
} as const

export type GraphSettings = SettingsOf<typeof knobs>

export const outcomes = ['blocks', 'weakens', 'copies', 'amplifies'] as const
export type Outcome = (typeof outcomes)[number]

/** Steps of the longest graph: four nodes forward, the loss's own gradient, four nodes back. */
const budget = 9
const sigmoid: GraphSettings = { gate: 'sigmoid', u: 0.5, v: -0.5 }
const sum: GraphSettings = { gate: 'sum', u: 1, v: 3 }
const max: GraphSettings = { gate: 'max', u: 1, v: 3 }
const relu: GraphSettings = { gate: 'relu', u: 1, v: 1 }
const once: GraphSettings = { gate: 'sum', u: 1, v: 1 }

export const presets = {
  'saturated-sigmoid': { seed: 1, budget, arms: [{ ...sigmoid, v: 8 }, sigmoid], expected: ['blocks', 'weakens'] },
  'sum-and-product': { seed: 2, budget, arms: [sum, { ...sum, gate: 'product' }], expected: ['copies', 'amplifies'] },
  'max-routes': { seed: 3, budget, arms: [max, { ...max, v: -1 }], expected: ['blocks', 'copies'] },
  'relu-off': { seed: 4, budget, arms: [{ ...relu, v: -3 }, relu], expected: ['blocks', 'copies'] },
  'two-paths-add': { seed: 5, budget, arms: [once, { ...once, gate: 'fork' }], expected: ['copies', 'amplifies'] },
} satisfies Record<string, Preset<GraphSettings> & { expected: readonly [Outcome, Outcome] }>
