import type { Lab, Trace } from '../lab'
import { lastOf } from '../trace'
import { nameByDifference, pointed } from '../words/arm-name'
import { figures } from './figures'
import type { StyleLook } from './look'
import { knobs, type Outcome, outcomes, presets, type StyleSettings } from './settings'

export const lab: Lab<typeof knobs, StyleLook> = {
  id: 'stylegan',
  knobs,
  presets,
  metrics: [
    { id: 'place', scale: 'linear', domain: [0, 1], decimals: 2 },
    { id: 'colour', scale: 'linear', domain: [0, 1], decimals: 2 },
  ],
  outcomes,
  judge,
  armName,
  armSize: () => 'four layers with a style',
  figures,
}

/** By what went over to the second code, and what stayed, after the last update. */
export function judge(trace: Trace): Outcome {
  const { place = 0, colour = 0 } = lastOf(trace)?.metrics ?? {}
  if (place >= 0.7 && colour >= 0.7) return 'both'
  if (place >= 0.7 && colour <= 0.3) return 'place'
  if (colour >= 0.7 && place <= 0.3) return 'colour'
  return 'between'
}

const layerNames = {
  coarse: 'coarse styles exchanged',
  fine: 'fine styles exchanged',
  first: 'first style exchanged',
  last: 'last style exchanged',
  all: 'all styles exchanged',
}

export function armName(settings: StyleSettings, other: StyleSettings) {
  return nameByDifference(
    { settings, other, same: layerNames[settings.exchanged] },
    {
      exchanged: (exchanged) => layerNames[exchanged],
      mixing: (mixing) => (mixing === 0 ? 'trained without mixing' : `${pointed(mixing)} mixed in training`),
    },
  )
}
