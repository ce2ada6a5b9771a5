import { tf } from '../tensor'
import type { Layer } from './network'
import { forward } from './network'
import { mapSide, type NetworkLook, places, tileSide } from './plane'
import type { ActivationName } from './settings'

export function readLook(layers: readonly Layer[], activation: ActivationName): NetworkLook {
  const map = tf.tidy(() => {
    const outputs = forward(layers, activation, tf.tensor2d(places(mapSide), [mapSide ** 2, 2]))
    return copy(tf.sigmoid(outputs.at(-1) ?? tf.tensor2d([[0]])))
  })
  const tiles = tf.tidy(() =>
    forward(layers, activation, tf.tensor2d(places(tileSide), [tileSide ** 2, 2])).map((output, at) =>
      copy(tf.transpose(at === layers.length - 1 ? tf.sigmoid(output) : output)),
    ),
  )
  return {
    map,
    tiles,
    weights: layers.map(({ weight }) => copy(weight)),
    biases: layers.map(({ bias }) => copy(bias)),
  }
}

// The backend hands out its own memory, which the next update may overwrite and which must not be transferred.
const copy = (tensor: tf.Tensor) => Float32Array.from(tensor.dataSync())
