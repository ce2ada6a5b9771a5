import { normalWeights } from '../layers/normal-weights'
import { tf } from '../tensor'
import { project } from './attention'

/** Two matrices with a ReLU between them, [width, 2 width] and [2 width, width], without biases. */
export type FeedForward = Readonly<Record<'up' | 'down', tf.Variable<tf.Rank.R2>>>

export const createFeedForward = (width: number, seed: number, name: string): FeedForward => ({
  up: normalWeights(seed, `${name} up`, [width, 2 * width], (2 / width) ** 0.5),
  down: normalWeights(seed, `${name} down`, [2 * width, width], (2 * width) ** -0.5),
})

/** The same small network at every place: [batch, length, width] in and out. */
export const feedForward = ({ up, down }: FeedForward, x: tf.Tensor3D): tf.Tensor3D =>
  project(tf.relu(project(x, up)), down)
