import { makeData, type Points } from '../plane/plane-points'
import { createRandom } from '../random'
import type { FitSettings } from './settings'

const validationCount = 80
/** Seeds of validation points lie apart from all seeds of a run. */
const apart = 1_000_000

/** Points of two moons to learn from, to stop by and to test on; in each set the same share has the wrong class. */
export function drawData({ points, flips }: Pick<FitSettings, 'points' | 'flips'>, seed: number) {
  const [known, other] = [makeData('moons', seed), makeData('moons', seed + apart)]
  const flip = (of: Points, purpose: string) => flipped(of, flips, seed, purpose)
  return {
    train: firstOf(flip(known.train, 'train flips'), points),
    validation: firstOf(flip(other.train, 'validation flips'), validationCount),
    test: flip(known.test, 'test flips'),
  }
}

function flipped({ count, x, y }: Points, share: number, seed: number, purpose: string): Points {
  const random = createRandom(seed, purpose)
  return { count, x, y: y.map((label) => (random.next() < share ? 1 - label : label)) }
}

const firstOf = ({ x, y }: Points, count: number): Points => ({ count, x: x.slice(0, 2 * count), y: y.slice(0, count) })
