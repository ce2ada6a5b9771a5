import type { Lab, Trace } from '../lab'
import { lastOf } from '../trace'
import { nameByDifference, pointed } from '../words/arm-name'
import { figures } from './figures'
import type { ProgressiveLook } from './look'
import { knobs, type Outcome, outcomes, type ProgressiveSettings, presets } from './settings'

export const lab: Lab<typeof knobs, ProgressiveLook> = {
  id: 'progressive-gan',
  knobs,
  presets,
  metrics: [
    { id: 'layout', scale: 'linear', domain: [0, 1], goal: 0.5, decimals: 2 },
    { id: 'jolt', scale: 'linear', domain: [0, 1], decimals: 3 },
    { id: 'products', scale: 'linear', decimals: 1 },
    { id: 'error', scale: 'log', decimals: 2 },
  ],
  outcomes,
  judge,
  armName,
  armSize: () => 'three stages: 4, 8 and 16 pixels',
  figures,
}

/** By the largest jolt of a growth, and else by the likeness of layouts after the last update. */
export function judge(trace: Trace): Outcome {
  const { jolt = 0, layout = 0 } = lastOf(trace)?.metrics ?? {}
  if (jolt >= 0.1) return 'jolted'
  return layout >= 0.5 ? 'keeps' : 'loses'
}

const growthNames = { faded: 'blocks fade in', sudden: 'blocks at full weight', direct: '16 × 16 from the start' }

export function armName(settings: ProgressiveSettings, other: ProgressiveSettings) {
  return nameByDifference(
    { settings, other, same: growthNames[settings.growth] },
    { growth: (growth) => growthNames[growth], rate: (rate) => `rate ${pointed(rate)}` },
  )
}
