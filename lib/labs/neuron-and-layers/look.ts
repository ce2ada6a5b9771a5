import { copyOut } from '../shared/copy-out'
import { mapSide, places } from '../shared/plane-map'
import { type ActivationName, forward, type Layer, logitsOf } from '../shared/plane-network'
import { tf } from '../tensor'
import { type NetworkLook, tileSide } from './plane'

export function readLook(layers: readonly Layer[], activation: ActivationName): NetworkLook {
  const map = tf.tidy(() =>
    copyOut(tf.sigmoid(logitsOf(layers, activation, tf.tensor2d(places(mapSide), [mapSide ** 2, 2])))),
  )
  const tiles = tf.tidy(() =>
    forward(layers, activation, tf.tensor2d(places(tileSide), [tileSide ** 2, 2])).map((output, at) =>
      copyOut(tf.transpose(at === layers.length - 1 ? tf.sigmoid(output) : output)),
    ),
  )
  return {
    map,
    tiles,
    weights: layers.map(({ weight }) => copyOut(weight)),
    biases: layers.map(({ bias }) => copyOut(bias)),
  }
}
