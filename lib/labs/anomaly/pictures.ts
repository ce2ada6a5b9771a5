import { type Random, wholeFrom } from '@/lib/core/random/random'
import { type BinaryPicture, boxes, drawPicture, isWithin, pictureSide } from '../pictures/rectangles'
import { createRandom } from '../random'

export const anomalyNames = ['frame', 'plus', 'scatter', 'dot'] as const
export type AnomalyName = (typeof anomalyNames)[number]

/** Pictures that are no filled rectangle, drawn afresh for every one. */
export function drawAnomalies(name: AnomalyName, count: number, seed: number, purpose: string): BinaryPicture[] {
  const random = createRandom(seed, purpose)
  return Array.from({ length: count }, () => drawn[name](random))
}

/** From the top left: where a shape of this size has room. */
const place = (random: Random, size: number) => wholeFrom(random, 0, pictureSide - size)

const drawn: Record<AnomalyName, (random: Random) => BinaryPicture> = {
  // The edge of a rectangle with sides of 4 to 6, hollow within.
  frame(random) {
    const roomy = boxes.filter(({ height, width }) => height >= 4 && width >= 4)
    const box = roomy[wholeFrom(random, 0, roomy.length - 1)] ?? { top: 0, left: 0, height: 4, width: 4 }
    const hole = { top: box.top + 1, left: box.left + 1, height: box.height - 2, width: box.width - 2 }
    return drawPicture((row, column) => isWithin(box, row, column) && !isWithin(hole, row, column))
  },
  // Two bars of five pixels that cross in their middle.
  plus(random) {
    const [top, left] = [place(random, 5), place(random, 5)]
    return drawPicture((row, column) => {
      const [down, right] = [row - top, column - left]
      return (down === 2 && right >= 0 && right < 5) || (right === 2 && down >= 0 && down < 5)
    })
  },
  // A quarter of all pixels, each for itself.
  scatter: (random) => drawPicture(() => random.next() < 0.25),
  // One pixel.
  dot(random) {
    const [top, left] = [place(random, 1), place(random, 1)]
    return drawPicture((row, column) => row === top && column === left)
  },
}
