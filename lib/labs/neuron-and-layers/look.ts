import type { ActivationName } from '../shared/activations'
import { copyOut } from '../shared/copy-out'
import { places } from '../shared/plane-map'
import { mapOf } from '../shared/plane-map-of'
import { forward, type Layer, logitsOf } from '../shared/plane-network'
import { tf } from '../tensor'
import { type NetworkLook, tileSide } from './plane'

export function readLook(layers: readonly Layer[], activation: ActivationName): NetworkLook {
  const tiles = tf.tidy(() =>
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
