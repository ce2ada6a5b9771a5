import type { Training } from '../lab'
import type { RecallLook } from '../recurrent/recall-figures'
import { createRecaller } from '../recurrent/recaller'
import { type LstmSettings, units } from './settings'

export const training: Training<LstmSettings, RecallLook> = {
  createArm(settings, seed) {
    const { delay, cell, forget, input } = settings
    const biases = cell === 'lstm' ? [forget, input] : []
    return createRecaller({ cell, delay, units, biases, start: 'glorot', clip: 1 }, settings, seed)
  },
}
