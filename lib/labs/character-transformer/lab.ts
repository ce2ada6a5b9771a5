import type { Lab, Trace } from '../lab'
import { lastOf } from '../trace'
import { nameByDifference, pointed } from '../words/arm-name'
import { figures } from './figures'
import type { WriterLook } from './look'
import { width } from './model'
import { knobs, type Outcome, outcomes, presets, type WriterSettings } from './settings'
import { characters } from './text'

export const lab: Lab<typeof knobs, WriterLook> = {
  id: 'character-transformer',
  knobs,
  presets,
  metrics: [
    { id: 'fits', scale: 'linear', domain: [0, 1], decimals: 2 },
    { id: 'loss', scale: 'log', decimals: 2 },
  ],
  outcomes,
  judge,
  armName,
  armSize: (settings) => `${countWeights(settings).toLocaleString('en-GB')} weights`,
  figures,
}

/** By the share of fitting words in what it writes after the last update. */
export function judge(trace: Trace): Outcome {
  const fits = lastOf(trace)?.metrics['fits'] ?? 0
  if (fits >= 0.7) return 'words'
  return fits > 0.5 ? 'some' : 'noise'
}

const seesNames = { before: 'sees what is before', itself: 'sees one character', all: 'sees what comes as well' }

export function armName(settings: WriterSettings, other: WriterSettings) {
  return nameByDifference(
    { settings, other, same: 'character transformer' },
    {
      sees: (sees) => seesNames[sees],
      layers: (layers) => (layers === 1 ? 'one layer' : 'two layers'),
      temperature: (temperature) => `temperature ${pointed(temperature)}`,
      rate: (rate) => `rate ${pointed(rate)}`,
    },
  )
}

/** A block has 4 matrices of width² for its attention and 4 width² in its feed-forward part. */
export const countWeights = ({ layers }: WriterSettings) => 2 * characters.length * width + layers * 8 * width ** 2
