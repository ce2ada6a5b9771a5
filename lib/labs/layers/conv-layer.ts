import { tf } from '../tensor'
import type { LayerWeights } from './layer-weights'

/** ReLU of a convolution of stride 1 plus its biases: [count, height, width, channels] to as many channels as filters. */
export const convLayer = (
  x: tf.Tensor4D,
  { weight, bias }: LayerWeights<tf.Rank.R4>,
  padding: 'same' | 'valid' = 'same',
): tf.Tensor4D => tf.relu(tf.add<tf.Tensor4D>(tf.conv2d(x, weight, 1, padding), bias))

/** The weighted sums of a dense layer: [count, inputs] to [count, outputs]. */
export const denseLayer = (x: tf.Tensor2D, { weight, bias }: LayerWeights<tf.Rank.R2>): tf.Tensor2D =>
  tf.add(tf.matMul(x, weight), bias)
