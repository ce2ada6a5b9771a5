import type { Lab, Trace } from '../lab'
import { countWeights } from '../layers/count-weights'
import { lastOf } from '../trace'
import { nameByDifference, pointed } from '../words/arm-name'
import { figures } from './figures'
import type { LineLook } from './look'
import { knobs, type Outcome, outcomes, presets, type WassersteinSettings } from './settings'

export const lab: Lab<typeof knobs, LineLook> = {
  id: 'wasserstein-gan',
  knobs,
  presets,
  metrics: [
    { id: 'gradient', scale: 'log', decimals: 2 },
    { id: 'distance', scale: 'linear', decimals: 2 },
  ],
  outcomes,
  judge,
  armName,
  armSize: () => `${countWeights([1, 32, 32, 1])} + 2 weights`,
  figures,
}

/** By how far the fakes are from the real points after the last update, and else by the gradient that reaches them. */
export function judge(trace: Trace): Outcome {
  const { gradient = 0, distance = 1 } = lastOf(trace)?.metrics ?? {}
  if (!(gradient < 100)) return 'runs-away'
  if (distance <= 0.2) return 'arrives'
  if (gradient >= 0.1) return 'reaches'
  return gradient >= 0.001 ? 'faint' : 'vanishes'
}

const lossNames = {
  saturating: 'Saturating loss',
  'non-saturating': 'Non-saturating loss',
  wasserstein: 'Wasserstein critic',
}

export function armName(settings: WassersteinSettings, other: WassersteinSettings) {
  return nameByDifference(
    { settings, other, same: lossNames[settings.loss] },
    {
      loss: (loss) => lossNames[loss],
      clip: (clip) => (clip === 'none' ? 'critic without a bound' : `critic clipped to ±${pointed(clip)}`),
    },
  )
}
