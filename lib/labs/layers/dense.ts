import { tf } from '../tensor'
import type { LayerWeights } from './layer-weights'
import { normalWeights } from './normal-weights'

/** A fully connected layer: `weight` is [inputs, outputs], `bias` is [outputs]. */
export type Dense = LayerWeights<tf.Rank.R2>

/**
 * Weights normal with variance 2 / (inputs + outputs) (Glorot and Bengio 2010), biases zero. The stream is the name's
 * own: layers of one name and size start equal in both arms.
 */
export const createDense = (seed: number, name: string, inputs: number, outputs: number): Dense => ({
  weight: normalWeights(seed, name, [inputs, outputs], Math.sqrt(2 / (inputs + outputs))),
  bias: tf.tidy(() => tf.variable(tf.zeros<tf.Rank.R1>([outputs]))),
})

/** xW + b for `x` of [examples, inputs]. */
export const dense = ({ weight, bias }: Dense, x: tf.Tensor2D): tf.Tensor2D => tf.add(tf.matMul(x, weight), bias)

export const weightsOf = (layers: readonly Dense[]): tf.Variable[] =>
  layers.flatMap(({ weight, bias }) => [weight, bias])
