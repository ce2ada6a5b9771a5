import { uniform } from '@/lib/core/random/random'
import { createRandom } from '../random'
import { tf } from '../tensor'
import type { OptimiserSettings } from './settings'

export type Shape = Pick<OptimiserSettings, 'surface' | 'condition'>
/** A place of the plane, x and y; the map shows −`reach` to `reach` along both. */
export type Point = readonly [x: number, y: number]
export const reach = 2

const half = Math.SQRT1_2

/** Where the loss is 0. */
export const minimumOf = ({ surface }: Shape): Point => (surface === 'valley' ? [1, 1] : [0, 0])

/** Along and across the floor of the ravine or valley, both 0 at its minimum. */
export function floorOf({ surface }: Shape, [x, y]: Point): readonly [along: number, across: number] {
  if (surface === 'valley') return [x - 1, y - x * x]
  return surface === 'turned' ? [half * (x + y), half * (y - x)] : [x, y]
}

/** ½(along² + κ across²): a quadratic with curvatures 1 and κ, or Rosenbrock's valley (1960) with y = x² as its floor. */
export function lossAt(shape: Shape, point: Point): number {
  const [along, across] = floorOf(shape, point)
  return (along ** 2 + shape.condition * across ** 2) / 2
}

/** The same of tensors, for the gradient. */
export function lossOf({ surface, condition }: Shape, x: tf.Scalar, y: tf.Scalar): tf.Scalar {
  const floors: Record<Shape['surface'], () => readonly [tf.Scalar, tf.Scalar]> = {
    ravine: () => [x, y],
    turned: () => [tf.mul(tf.add(x, y), half), tf.mul(tf.sub(y, x), half)],
    valley: () => [tf.sub(x, 1), tf.sub(y, tf.square(x))],
  }
  const [along, across] = floors[surface]()
  return tf.mul(tf.add(tf.square(along), tf.mul(tf.square(across), condition)), 0.5)
}

/** Second derivatives [xx, xy, yy]. */
export function hessianAt({ surface, condition }: Shape, [x, y]: Point): readonly [number, number, number] {
  if (surface === 'valley') return [1 + condition * (6 * x * x - 2 * y), -2 * condition * x, condition]
  if (surface === 'turned') return [(1 + condition) / 2, (1 - condition) / 2, (1 + condition) / 2]
  return [1, 0, condition]
}

/** The place on a ravine that a seed starts from, on the slope above one end; turned, it turns with the ravine. */
export function startOf({ surface }: Shape, seed: number): Point {
  const random = createRandom(seed, 'start')
  const along = uniform(random, -1.7, -1.3)
  const across = uniform(random, 0.4, 0.8) * (random.next() < 0.5 ? 1 : -1)
  if (surface === 'valley') return [along + 0.3, 1 + across / 2]
  return surface === 'turned' ? [half * (along - across), half * (along + across)] : [along, across]
}
