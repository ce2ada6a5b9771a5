import { copyOut, reading } from '../copy-out'
import { mapOf } from '../plane/plane-map-of'
import { crossEntropy } from '../plane/plane-network'
import { tf } from '../tensor'
import type { Network } from './network'

export type NormLook = {
  /** Probability of class 1 over the plane, with the kept statistics. */
  readonly map: Float32Array
  /** Of each hidden layer: standard deviation over training points of what enters its activation, squares averaged over units. */
  readonly spreads: Float32Array
  /** Of each hidden layer: root mean square of the gradient of its weights over all training points. */
  readonly gradients: Float32Array
  /** Accuracy on fresh points with kept statistics, then with those of each batch. */
  readonly byStatistics: Float32Array
}

type Known = { readonly x: tf.Tensor2D; readonly sign: tf.Tensor2D }

export function readLook(network: Network, { x, sign }: Known): Omit<NormLook, 'byStatistics'> {
  const { layers, logits, sumsOf, weights } = network
  const all = { batch: x.shape[0] }
  return {
    map: mapOf((points) => logits(points, 'kept')),
    spreads: reading(() => {
      const hidden = sumsOf(x, all).slice(0, -1)
      return Float32Array.from(hidden, ({ used }) => firstOf(tf.sqrt(tf.mean(tf.moments(used, 0).variance))))
    }),
    gradients: reading(() => {
      const { grads } = tf.variableGrads(() => crossEntropy(logits(x, all), sign), weights)
      return Float32Array.from(layers.slice(0, -1), ({ weight }) => {
        const gradient = grads[weight.name]
        return gradient ? firstOf(tf.sqrt(tf.mean(tf.square(gradient)))) : Number.NaN
      })
    }),
  }
}

const firstOf = (scalar: tf.Tensor) => copyOut(scalar)[0] ?? Number.NaN
