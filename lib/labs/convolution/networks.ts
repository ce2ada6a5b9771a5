import { convLayer, denseLayer } from '../layers/conv-layer'
import { createLayerWeights, type LayerWeights } from '../layers/layer-weights'
import type { Logits } from '../pictures/image-classifier'
import { imageSide, shapeNames } from '../pictures/shape-images'
import { tf } from '../tensor'
import type { ConvolutionSettings } from './settings'
import { featuresOf, filterCounts, hiddenUnits } from './sizes'

export type Network = {
  /** The layer that sees the image. */
  readonly first: LayerWeights
  readonly weights: readonly tf.Variable[]
  readonly logits: Logits
}

export const createNetwork = (kind: ConvolutionSettings['network'], seed: number): Network =>
  kind === 'dense' ? createDense(seed) : createConvolutional(kind, seed)

/** image → hidden units with ReLU → logits */
function createDense(seed: number): Network {
  const pixels = imageSide ** 2
  const first = createLayerWeights<tf.Rank.R2>(seed, 'dense', [pixels, hiddenUnits])
  const head = createLayerWeights<tf.Rank.R2>(seed, 'dense head', [hiddenUnits, shapeNames.length])
  return {
    first,
    weights: [first, head].flatMap(({ weight, bias }) => [weight, bias]),
    logits: (x) => denseLayer(tf.relu(denseLayer(tf.reshape(x, [-1, pixels]), first)), head),
  }
}

/** image → 3 × 3 filters → maximum of 2 × 2 → 3 × 3 filters → all places, or the mean of each map → logits */
function createConvolutional(kind: 'conv-flat' | 'conv-mean', seed: number): Network {
  const [few, many] = filterCounts
  const first = createLayerWeights<tf.Rank.R4>(seed, 'filters 1', [3, 3, 1, few])
  const second = createLayerWeights<tf.Rank.R4>(seed, 'filters 2', [3, 3, few, many])
  const head = createLayerWeights<tf.Rank.R2>(seed, 'head', [featuresOf(kind), shapeNames.length])
  const featuresIn = (maps: tf.Tensor4D): tf.Tensor2D =>
    kind === 'conv-mean' ? tf.mean(maps, [1, 2]) : tf.reshape(tf.maxPool(maps, 2, 2, 'valid'), [-1, featuresOf(kind)])
  return {
    first,
    weights: [first, second, head].flatMap(({ weight, bias }) => [weight, bias]),
    logits: (x) => denseLayer(featuresIn(convLayer(tf.maxPool(convLayer(x, first), 2, 2, 'valid'), second)), head),
  }
}
