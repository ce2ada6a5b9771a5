import { imageSide, shapeNames } from '../pictures/shape-images'
import type { ConvolutionSettings } from './settings'

/** Filters of the first and of the second convolution. */
export const filterCounts = [8, 16] as const
/** Units of the dense network: so many that it has about as many weights as the convolutional one. */
export const hiddenUnits = 8

/** Inputs of the last layer: two halvings leave a quarter of the places along each side, a mean leaves one. */
export const featuresOf = (kind: 'conv-flat' | 'conv-mean') =>
  filterCounts[1] * (kind === 'conv-flat' ? (imageSide / 4) ** 2 : 1)

export function countWeights({ network }: Pick<ConvolutionSettings, 'network'>) {
  const shapes = shapeNames.length
  if (network === 'dense') return (imageSide ** 2 + 1) * hiddenUnits + (hiddenUnits + 1) * shapes
  const [few, many] = filterCounts
  return (9 + 1) * few + (9 * few + 1) * many + (featuresOf(network) + 1) * shapes
}
