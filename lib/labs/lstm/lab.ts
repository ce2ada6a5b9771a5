import type { Lab } from '../lab'
import { recallWeights } from '../recurrent/recall'
import { type RecallLook, recallFigures } from '../recurrent/recall-figures'
import { judgeRecall, recallMetrics, recallOutcomes } from '../recurrent/recall-lab'
import { nameByDifference, pointed } from '../words/arm-name'
import { knobs, type LstmSettings, presets, units } from './settings'

export const lab: Lab<typeof knobs, RecallLook> = {
  id: 'lstm',
  knobs,
  presets,
  metrics: recallMetrics,
  outcomes: recallOutcomes,
  judge: judgeRecall,
  armName,
  armSize: ({ cell }) => `${recallWeights(cell, units).toLocaleString('en')} weights and biases`,
  figures: (look, { cell }) => recallFigures(look, cell),
}

export function armName(settings: LstmSettings, other: LstmSettings) {
  if (settings.cell === 'vanilla') return 'Vanilla cell'
  const { forget } = settings
  if (settings.cell !== other.cell) return `LSTM, forget bias ${forget}`
  return nameByDifference(
    { settings, other, same: `forget bias ${forget}` },
    {
      forget: () => `forget bias ${forget}`,
      input: (bias) => `input bias ${String(bias).replace('-', '−')}`,
      rate: (rate) => `rate ${pointed(rate)}`,
    },
  )
}
