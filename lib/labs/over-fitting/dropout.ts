import type { Random } from '@/lib/core/random/random'
import type { Layer } from '../plane/plane-network'
import { draws } from '../random'
import { tf } from '../tensor'

/**
 * Inverted dropout on two hidden ReLU layers (Srivastava et al. 2014): an update keeps each unit of each example with
 * probability 1 − p and divides what is kept by 1 − p, so that an answer without masks needs no scaling.
 * @param shape of a layer's output, [examples, units]
 */
export function createDropout(random: Random, shape: readonly [number, number]) {
  const size = shape[0] * shape[1]
  const masks = [0, 1].map(() => tf.tidy(() => tf.variable<tf.Rank.R2>(tf.ones([...shape]), false)))
  return {
    /** The logits of `x`, [examples, 2], under the masks: [examples, 1]. */
    answer: (layers: readonly Layer[], x: tf.Tensor2D): tf.Tensor2D =>
      layers.reduce<tf.Tensor2D>((now, { weight, bias }, at) => {
        const sum: tf.Tensor2D = tf.add(tf.matMul(now, weight), bias)
        const mask = masks[at]
        return mask ? tf.mul(tf.relu(sum), mask) : sum
      }, x),
    /** New masks, to feed before an update that leaves units out with probability `share`. */
    next: (share: number) =>
      masks.map((into) => ({
        into,
        values: draws(size, () => (random.next() < share ? 0 : 1 / (1 - share))),
      })),
    dispose: () => tf.dispose(masks),
  }
}
