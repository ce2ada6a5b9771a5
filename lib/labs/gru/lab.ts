import type { Lab } from '../lab'
import { recallWeights } from '../recurrent/recall'
import { type RecallLook, recallFigures } from '../recurrent/recall-figures'
import { judgeRecall, recallMetrics, recallOutcomes } from '../recurrent/recall-lab'
import { nameByDifference, pointed } from '../words/arm-name'
import { type GruSettings, knobs, presets } from './settings'

export const lab: Lab<typeof knobs, RecallLook> = {
  id: 'gru',
  knobs,
  presets,
  metrics: recallMetrics,
  outcomes: recallOutcomes,
  judge: judgeRecall,
  armName,
  armSize: ({ cell, units }) => `${recallWeights(cell, units).toLocaleString('en')} weights and biases`,
  figures: (look, { cell }) => recallFigures(look, cell),
}

export function armName(settings: GruSettings, other: GruSettings) {
  const cell = settings.cell === 'gru' ? 'GRU' : 'LSTM'
  const gates = settings.cell === 'lstm' ? `${cell}, input gate ${settings.input}` : cell
  const difference = nameByDifference(
    { settings, other, same: '' },
    {
      keep: (bias) => `bias ${bias}`,
      units: (units) => `${units} units`,
      rate: (rate) => `rate ${pointed(rate)}`,
    },
  )
  return difference ? `${gates}, ${difference.toLowerCase()}` : gates
}
