import { normal } from '@/lib/core/random/random'
import { createRandom, draws } from '../random'
import { tf } from '../tensor'

/** The weights of one layer and the biases of its outputs. */
export type LayerWeights<R extends tf.Rank = tf.Rank> = {
  readonly weight: tf.Variable<R>
  readonly bias: tf.Variable<tf.Rank.R1>
}

/**
 * A dense layer of [inputs, outputs] or a convolution of [height, width, inputs, outputs], for ReLU: normal weights with
 * variance 2 / fan-in (He et al. 2015, arXiv:1502.01852), from a stream of its own, and biases of zero.
 */
export function createLayerWeights<R extends tf.Rank.R2 | tf.Rank.R4>(
  seed: number,
  purpose: string,
  shape: tf.ShapeMap[R],
): LayerWeights<R> {
  const outputs = shape.at(-1) ?? 1
  const size = shape.reduce((product, length) => product * length, 1)
  const random = createRandom(seed, purpose)
  const deviation = Math.sqrt((2 * outputs) / size)
  const start = draws(size, () => deviation * normal(random))
  return {
    weight: tf.tidy(() => tf.variable(tf.tensor<R>(start, shape))),
    bias: tf.tidy(() => tf.variable(tf.zeros<tf.Rank.R1>([outputs]))),
  }
}
