import type { Lab, Trace } from '../lab'
import { countWeights } from '../layers/count-weights'
import { layerSizes } from '../pictures/autoencoder-sizes'
import { lastOf } from '../trace'
import { pointed } from '../words/arm-name'
import { figures } from './figures'
import type { AutoencoderLook } from './look'
import { type AutoencoderSettings, knobs, type Outcome, outcomes, presets } from './settings'

export const lab: Lab<typeof knobs, AutoencoderLook> = {
  id: 'autoencoder',
  knobs,
  presets,
  metrics: [
    { id: 'wrong', scale: 'linear', domain: [0, 16], decimals: 2 },
    { id: 'overPca', scale: 'log', goal: 1, decimals: 2 },
  ],
  outcomes,
  judge,
  armName,
  armSize: ({ codes }) => `${countWeights(layerSizes(codes)).toLocaleString('en')} weights and biases`,
  figures,
}

/** By the pixels that are wrong in pictures it was not trained on, after the last update. */
export function judge(trace: Trace): Outcome {
  const wrong = lastOf(trace)?.metrics['wrong'] ?? Number.POSITIVE_INFINITY
  if (wrong <= 0.5) return 'copies'
  if (wrong <= 3) return 'nearly'
  return wrong <= 12 ? 'blurs' : 'average'
}

const bendWords = {
  nowhere: 'linear',
  encoder: 'tanh in the encoder',
  decoder: 'tanh in the decoder',
  both: 'tanh in both halves',
}

export function armName(settings: AutoencoderSettings, other: AutoencoderSettings) {
  const { codes, bend, pictures, rate } = settings
  const numbers = `${codes} number${codes > 1 ? 's' : ''}`
  return [
    `Code of ${numbers}, ${bendWords[bend]}`,
    ...(pictures === other.pictures ? [] : [`${pictures} pictures`]),
    ...(rate === other.rate ? [] : [`rate ${pointed(rate)}`]),
  ].join(', ')
}
