import type { Lab } from '../lab'
import { recallWeights } from '../recurrent/recall'
import { type RecallLook, recallFigures } from '../recurrent/recall-figures'
import { judgeRecall, recallMetrics, recallOutcomes } from '../recurrent/recall-lab'
import { nameByDifference, pointed } from '../words/arm-name'
import { knobs, presets, type VanillaSettings } from './settings'

export const lab: Lab<typeof knobs, RecallLook> = {
  id: 'vanilla-rnn',
  knobs,
  presets,
  metrics: recallMetrics,
  outcomes: recallOutcomes,
  judge: judgeRecall,
  armName,
  armSize: ({ units }) => `${recallWeights('vanilla', units)} weights and biases`,
  figures: (look) => recallFigures(look, 'vanilla'),
}

const startWords = { glorot: 'Glorot', quarter: '¼ orthogonal', half: '½ orthogonal', orthogonal: 'orthogonal' }

export function armName(settings: VanillaSettings, other: VanillaSettings) {
  return nameByDifference(
    { settings, other, same: `delay of ${settings.delay}` },
    {
      delay: (delay) => `delay of ${delay}`,
      start: (start) => `${startWords[start]} start`,
      units: (units) => `${units} units`,
      clip: (clip) => (clip === 'none' ? 'gradient not clipped' : `gradient clipped at ${clip}`),
      rate: (rate) => `rate ${pointed(rate)}`,
    },
  )
}
