import { pixelCount } from './rectangles'

export const hiddenUnits = 48

/** Units of every layer, from the pixels over the code and back to them. */
export const layerSizes = (codes: number) => [pixelCount, hiddenUnits, codes, hiddenUnits, pixelCount]
