import type { Lab, Trace } from '../lab'
import { countWeights } from '../layers/count-weights'
import { lastOf } from '../trace'
import { nameByDifference, pointed } from '../words/arm-name'
import { figures } from './figures'
import type { ConditionalLook } from './look'
import { type ConditionalSettings, knobs, type Outcome, outcomes, presets } from './settings'

export const lab: Lab<typeof knobs, ConditionalLook> = {
  id: 'conditional-gan',
  knobs,
  presets,
  metrics: [
    { id: 'obeyed', scale: 'linear', domain: [0, 1], goal: 0.125, decimals: 2 },
    { id: 'modes', scale: 'linear', domain: [0, 8], goal: 8, decimals: 0 },
  ],
  outcomes,
  judge,
  armName,
  armSize: () => `${countWeights([10, 32, 32, 2])} + ${countWeights([10, 32, 32, 1])} weights and biases`,
  figures,
}

/** By the share of fakes that lie on the mode they were asked for, after the last update. */
export function judge(trace: Trace): Outcome {
  const obeyed = lastOf(trace)?.metrics['obeyed'] ?? 0
  if (obeyed >= 0.75) return 'obeys'
  return obeyed >= 0.3 ? 'partly' : 'ignores'
}

const given = {
  both: 'label in both networks',
  generator: 'label in the generator only',
  neither: 'no label',
}

export function armName(settings: ConditionalSettings, other: ConditionalSettings) {
  return nameByDifference(
    { settings, other, same: 'conditional GAN' },
    {
      label: (label) => given[label],
      wrong: (share) =>
        share === 0 ? 'true labels' : share === 1 ? 'random labels' : `${pointed(share)} of labels drawn anew`,
    },
  )
}
