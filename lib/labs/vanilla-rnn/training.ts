import type { Training } from '../lab'
import type { Start } from '../recurrent/network'
import type { RecallLook } from '../recurrent/recall-figures'
import { createRecaller } from '../recurrent/recaller'
import type { VanillaSettings } from './settings'

const starts: Record<VanillaSettings['start'], Start> = { glorot: 'glorot', quarter: 0.25, half: 0.5, orthogonal: 1 }

export const training: Training<VanillaSettings, RecallLook> = {
  createArm(settings, seed) {
    const { delay, start, units, clip } = settings
    const task = { cell: 'vanilla', delay, units, start: starts[start], clip: clip === 'none' ? null : 1 } as const
    return createRecaller({ ...task, biases: [] }, settings, seed)
  },
}
