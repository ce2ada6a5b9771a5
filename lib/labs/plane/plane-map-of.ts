import { copyOf } from '../copy-out'
import { tf } from '../tensor'
import { mapSide, places } from './plane-map'

/** Probability of class 1 at every place of the map, [mapSide²], from the logits of points of [points, 2]. */
export const mapOf = (logits: (x: tf.Tensor2D) => tf.Tensor2D): Float32Array =>
  copyOf(() => tf.sigmoid(logits(tf.tensor2d(places(mapSide), [mapSide ** 2, 2]))))
