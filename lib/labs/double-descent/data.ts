import { makeData } from '../plane/plane-points'
import { createRandom } from '../random'
import type { DescentSettings } from './settings'

/** Places of [count, 2] and their targets, −1 for class 0 and 1 for class 1. */
export type Targets = { readonly x: Float32Array; readonly y: Float64Array }

/** Points of XOR to learn from, some with the wrong label, and fresh ones with right labels. */
export function drawTargets({ points, flips }: Pick<DescentSettings, 'points' | 'flips'>, seed: number) {
  const { train, test } = makeData('xor', seed)
  const random = createRandom(seed, 'flips')
  const known = Float64Array.from(train.y, (label) => (2 * label - 1) * (random.next() < flips ? -1 : 1))
  return {
    train: { x: train.x.slice(0, 2 * points), y: known.slice(0, points) },
    test: { x: test.x, y: Float64Array.from(test.y, (label) => 2 * label - 1) },
  }
}
