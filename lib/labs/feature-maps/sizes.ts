import { imageSide, shapeNames } from '../pictures/shape-images'
import type { FeatureMapSettings } from './settings'

/** Filters, and so maps, of the first and of the second layer. */
export const filterCounts = [4, 8] as const

/** Inputs of the last layer: two halvings leave a quarter of the places along each side, a mean leaves one. */
export const featuresOf = (head: FeatureMapSettings['head']) =>
  filterCounts[1] * (head === 'flat' ? (imageSide / 4) ** 2 : 1)

export function countWeights({ head, filters }: Pick<FeatureMapSettings, 'head' | 'filters'>) {
  const [few, many] = filterCounts
  const last = (featuresOf(head) + 1) * shapeNames.length
  const convolutions = (9 + 1) * few + (9 * few + 1) * many
  return { last, learning: filters === 'frozen' ? last : last + convolutions, all: last + convolutions }
}
