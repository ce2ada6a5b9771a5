import { countWeights } from '../layers/count-weights'
import type { NormSettings } from './settings'

export const hiddenUnits = 8

/** Weights and biases, and with normalisation a scale and a shift for every hidden unit. */
export const countLearned = ({ depth, norm }: Pick<NormSettings, 'depth' | 'norm'>) =>
  countWeights([2, ...Array<number>(depth).fill(hiddenUnits), 1]) + (norm === 'batch' ? 2 * depth * hiddenUnits : 0)
