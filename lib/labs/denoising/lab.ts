import type { Lab, Trace } from '../lab'
import { countWeights } from '../layers/count-weights'
import { pixelCount } from '../pictures/rectangles'
import { lastOf } from '../trace'
import { nameByDifference, pointed } from '../words/arm-name'
import { figures } from './figures'
import type { DenoisingLook } from './look'
import { type DenoisingSettings, knobs, type Outcome, outcomes, presets } from './settings'

export const lab: Lab<typeof knobs, DenoisingLook> = {
  id: 'denoising',
  knobs,
  presets,
  metrics: [
    // 15 % of 64 pixels are wrong in what goes in.
    { id: 'left', scale: 'linear', domain: [0, 16], goal: 9.6, decimals: 2 },
    { id: 'wrong', scale: 'linear', domain: [0, 16], decimals: 2 },
  ],
  outcomes,
  judge,
  armName,
  armSize: ({ units }) => `${countWeights([pixelCount, units, pixelCount]).toLocaleString('en')} weights and biases`,
  figures,
}

/** By the wrong pixels that are left of 9.6, after the last update. */
export function judge(trace: Trace): Outcome {
  const left = lastOf(trace)?.metrics['left'] ?? Number.POSITIVE_INFINITY
  if (left <= 3.5) return 'restores'
  if (left <= 8) return 'lessens'
  return left <= 11 ? 'keeps' : 'average'
}

export function armName(settings: DenoisingSettings, other: DenoisingSettings) {
  const same = `code of ${settings.units} units, ${trainedOn(settings.noise)}`
  return nameByDifference(
    { settings, other, same },
    {
      units: (units) => `code of ${units} units`,
      noise: trainedOn,
      target: (target) => `has to give back the ${target} picture`,
      rate: (rate) => `rate ${pointed(rate)}`,
    },
  )
}

const trainedOn = (noise: number) =>
  noise === 0 ? 'trained on clean pictures' : `trained with ${Math.round(100 * noise)} % flipped`
