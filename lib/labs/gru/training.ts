import type { Training } from '../lab'
import type { RecallLook } from '../recurrent/recall-figures'
import { createRecaller } from '../recurrent/recaller'
import type { GruSettings } from './settings'

export const training: Training<GruSettings, RecallLook> = {
  createArm(settings, seed) {
    const { delay, cell, keep, input, units } = settings
    const biases = cell === 'lstm' && input === 'tied' ? [keep, -keep] : [keep]
    return createRecaller({ cell, delay, units, biases, start: 'glorot', clip: 1 }, settings, seed)
  },
}
