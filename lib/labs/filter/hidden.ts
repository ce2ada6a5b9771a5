import { type Filter, sumsOver } from '../pictures/window-sum'
import type { FilterSettings } from './settings'

const sobel = [-1, 0, 1, -2, 0, 2, -1, 0, 1]

/** The weights that are to be found, row by row. */
export const hiddenWeights: Readonly<Record<FilterSettings['hidden'], readonly number[]>> = {
  sobel,
  blur: [1, 2, 1, 2, 4, 2, 1, 2, 1].map((weight) => weight / 16),
  sharpen: [0, -1, 0, -1, 5, -1, 0, -1, 0],
  outline: [-1, -1, -1, -1, 8, -1, -1, -1, -1],
  'either-edge': sobel,
}

/** The size of an edge whichever way it leads is the absolute value of a sum, and no sum itself. */
export const answerOf = (hidden: FilterSettings['hidden'], sum: number) =>
  hidden === 'either-edge' ? Math.abs(sum) : sum

/** The answer of the hidden filter at every place of an image. */
export function hiddenAnswers(hidden: FilterSettings['hidden'], image: Float32Array) {
  const filter: Filter = { weights: Float32Array.from(hiddenWeights[hidden]), bias: 0 }
  return sumsOver(filter, image).map((sum) => answerOf(hidden, sum))
}
