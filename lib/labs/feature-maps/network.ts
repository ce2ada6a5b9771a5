import { convLayer, denseLayer } from '../layers/conv-layer'
import { createLayerWeights } from '../layers/layer-weights'
import type { Logits } from '../pictures/image-classifier'
import { shapeNames } from '../pictures/shape-images'
import { tf } from '../tensor'
import type { FeatureMapSettings } from './settings'
import { featuresOf, filterCounts } from './sizes'

export type Network = {
  readonly weights: readonly tf.Variable[]
  /** Those of them that learn. */
  readonly learning: readonly tf.Variable[]
  readonly logits: Logits
  /** What each layer puts out: [count, side, side, filters]. */
  maps(x: tf.Tensor4D): { readonly first: tf.Tensor4D; readonly second: tf.Tensor4D }
}

/** image → 3 × 3 filters → maximum of 2 × 2 → 3 × 3 filters → every place, or the mean of each map → logits */
export function createNetwork({ head, filters }: Pick<FeatureMapSettings, 'head' | 'filters'>, seed: number): Network {
  const [few, many] = filterCounts
  const one = createLayerWeights<tf.Rank.R4>(seed, 'filters 1', [3, 3, 1, few])
  const two = createLayerWeights<tf.Rank.R4>(seed, 'filters 2', [3, 3, few, many])
  const out = createLayerWeights<tf.Rank.R2>(seed, 'head', [featuresOf(head), shapeNames.length])
  const maps: Network['maps'] = (x) => {
    const first = convLayer(x, one)
    return { first, second: convLayer(tf.maxPool(first, 2, 2, 'valid'), two) }
  }
  const featuresIn = (second: tf.Tensor4D): tf.Tensor2D =>
    head === 'mean' ? tf.mean(second, [1, 2]) : tf.reshape(tf.maxPool(second, 2, 2, 'valid'), [-1, featuresOf(head)])
  const variables = [one, two, out].flatMap(({ weight, bias }) => [weight, bias])
  return {
    weights: variables,
    learning: filters === 'frozen' ? [out.weight, out.bias] : variables,
    logits: (x) => denseLayer(featuresIn(maps(x).second), out),
    maps,
  }
}
