import type { Lab, Trace } from '../lab'
import { lastOf } from '../trace'
import { signed } from '../words/arm-name'
import { figures } from './figures'
import { makeGraph, type Walk } from './graph'
import { type GraphSettings, knobs, type Outcome, outcomes, presets } from './settings'

export const lab: Lab<typeof knobs, Walk> = {
  id: 'computation-graph',
  knobs,
  presets,
  metrics: [
    { id: 'share', scale: 'linear', domain: [0, 1], goal: 1, decimals: 2 },
    { id: 'gradient', scale: 'linear', domain: [-1, 1], decimals: 2 },
  ],
  outcomes,
  judge,
  armName,
  armSize: (settings) => `${makeGraph(settings, 0).length} nodes`,
  figures,
}

/** By the size of ∂L/∂u over that of ∂L/∂q, once the pass is through. */
export function judge(trace: Trace): Outcome {
  const share = lastOf(trace)?.metrics['share'] ?? 0
  if (share < 0.05) return 'blocks'
  if (share < 0.95) return 'weakens'
  return share <= 1.05 ? 'copies' : 'amplifies'
}

const formulas = {
  sum: 'q = u + v',
  product: 'q = u · v',
  max: 'q = max(u, v)',
  fork: 'q = u + u · v',
  sigmoid: 'q = σ(u + v)',
  tanh: 'q = tanh(u + v)',
  relu: 'q = ReLU(u + v)',
}

export function armName({ gate, u, v }: GraphSettings, other: GraphSettings) {
  const parts = [formulas[gate], u === other.u ? '' : `u near ${signed(u)}`, v === other.v ? '' : `v near ${signed(v)}`]
  return parts.filter(Boolean).join(', ')
}
