import { imageSide, shapeNames } from '../pictures/shape-images'
import type { Pooled } from './settings'

export const filterCount = 8
/** Places along each side of a map: as many as in the image. */
export const mapSide = imageSide

/** Places along each side of what pooling leaves. */
export const pooledSide = ({ pool, window }: Pooled) => (pool === 'none' ? mapSide : mapSide / window)

/** Inputs of the last layer. */
export const featuresOf = (settings: Pooled) => filterCount * pooledSide(settings) ** 2

export const countWeights = (settings: Pooled) => (9 + 1) * filterCount + (featuresOf(settings) + 1) * shapeNames.length
