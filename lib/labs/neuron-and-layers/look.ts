import { copyOut, reading } from '../copy-out'
import type { ActivationName } from '../layers/activations'
import { places } from '../plane/plane-map'
import { mapOf } from '../plane/plane-map-of'
import { forward, type Layer, logitsOf } from '../plane/plane-network'
import { tf } from '../tensor'
import { type NetworkLook, tileSide } from './plane'

export function readLook(layers: readonly Layer[], activation: ActivationName): NetworkLook {
  const tiles = reading(() =>
    forward(layers, activation, tf.tensor2d(places(tileSide), [tileSide ** 2, 2])).map((output, at) =>
      copyOut(tf.transpose(at === layers.length - 1 ? tf.sigmoid(output) : output)),
    ),
  )
  return {
    map: mapOf((x) => logitsOf(layers, activation, x)),
    tiles,
    weights: layers.map(({ weight }) => copyOut(weight)),
    biases: layers.map(({ bias }) => copyOut(bias)),
  }
}
