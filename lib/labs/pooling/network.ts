import { convLayer, denseLayer } from '../layers/conv-layer'
import { createLayerWeights } from '../layers/layer-weights'
import type { Logits } from '../pictures/image-classifier'
import { shapeNames } from '../pictures/shape-images'
import { tf } from '../tensor'
import type { Pooled } from './settings'
import { featuresOf, filterCount, mapSide } from './sizes'

export type Network = {
  readonly weights: readonly tf.Variable[]
  readonly logits: Logits
  /** The maps before and after pooling: [count, side, side, filters]. */
  maps(x: tf.Tensor4D): { readonly whole: tf.Tensor4D; readonly pooled: tf.Tensor4D }
}

/** image → 3 × 3 filters with ReLU → pooling → logits */
export function createNetwork(settings: Pooled, seed: number): Network {
  const filters = createLayerWeights<tf.Rank.R4>(seed, 'filters', [3, 3, 1, filterCount])
  const head = createLayerWeights<tf.Rank.R2>(seed, 'head', [featuresOf(settings), shapeNames.length])
  const maps: Network['maps'] = (x) => {
    const whole = convLayer(x, filters)
    return { whole, pooled: poolMaps(whole, settings) }
  }
  return {
    weights: [filters, head].flatMap(({ weight, bias }) => [weight, bias]),
    logits: (x) => denseLayer(tf.reshape(maps(x).pooled, [-1, featuresOf(settings)]), head),
    maps,
  }
}

/** Windows side by side: the stride is the width. */
function poolMaps(maps: tf.Tensor4D, { pool, window }: Pooled): tf.Tensor4D {
  switch (pool) {
    case 'none':
      return maps
    case 'max':
      return tf.maxPool(maps, window, window, 'valid')
    case 'average':
      return tf.avgPool(maps, window, window, 'valid')
    case 'first': {
      const windows = mapSide / window
      const split = tf.reshape(maps, [-1, windows, window, windows, window * filterCount])
      const first = tf.slice(split, [0, 0, 0, 0, 0], [-1, windows, 1, windows, filterCount])
      return tf.reshape(first, [-1, windows, windows, filterCount])
    }
  }
}
