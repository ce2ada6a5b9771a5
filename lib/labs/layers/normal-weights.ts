import { normal } from '@/lib/core/random/random'
import { createRandom, draws } from '../random'
import { tf } from '../tensor'

/** A matrix of independent normal numbers with the given standard deviation, from a stream of its own. */
export function normalWeights(
  seed: number,
  purpose: string,
  shape: readonly [number, number],
  deviation: number,
): tf.Variable<tf.Rank.R2> {
  const random = createRandom(seed, purpose)
  const values = draws(shape[0] * shape[1], () => deviation * normal(random))
  return tf.tidy(() => tf.variable(tf.tensor2d(values, [shape[0], shape[1]])))
}
