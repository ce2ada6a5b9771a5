import type { LayerWeights } from '../layers/layer-weights'
import { tf } from '../tensor'

/** A convolution of stride 1 that keeps the size, plus its biases: [count, side, side, channels]. */
export const convolved = (x: tf.Tensor4D, { weight, bias }: LayerWeights<tf.Rank.R4>): tf.Tensor4D =>
  tf.add(tf.conv2d(x, weight, 1, 'same'), bias)

/** Twice the side: each place four times. */
export const doubled = (x: tf.Tensor4D): tf.Tensor4D =>
  tf.image.resizeNearestNeighbor(x, [2 * x.shape[1], 2 * x.shape[2]])

/** Half the side: each place the mean of four. */
export const halved = (x: tf.Tensor4D): tf.Tensor4D => tf.avgPool(x, 2, 2, 'valid')

export const leaky = (x: tf.Tensor4D): tf.Tensor4D => tf.leakyRelu(x, 0.2)
