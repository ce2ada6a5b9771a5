import { atDistance, drawImages, within } from '../pictures/shape-images'
import { type ConvolutionSettings, shifts } from './settings'

/** Standard deviation of a pixel; the shapes are ones on zeros. */
const noise = 0.15

/** Images to learn from, and fresh ones from the same places. */
export const makeKnown = ({ spread, images }: ConvolutionSettings, seed: number) => ({
  train: drawImages(seed, 'train', { count: images, noise, place: within(spread) }),
  fresh: drawImages(seed, 'fresh', { count: 64, noise, place: within(spread) }),
})

/** Fresh images, each moved by so many pixels along both axes. */
export const makeShifted = (shift: ConvolutionSettings['shift'], seed: number) =>
  drawImages(seed, `shifted ${shift}`, { count: 64, noise, place: atDistance(shift) })

/** Fresh images for every shift there is. */
export const makeEveryShift = (seed: number) => shifts.map((shift) => makeShifted(shift, seed))
