import { beforeAll, expect, test } from 'vitest'
import { convLayer } from '../layers/conv-layer'
import { createLayerWeights } from '../layers/layer-weights'
import { prepareTensors, tf } from '../tensor'
import { drawShape, imageSide } from './shape-images'
import { sumsOver } from './window-sum'

beforeAll(prepareTensors)

test('the sums that are explained are those that the network computes', () => {
  const image = drawShape(3, { down: 4, right: -4 })
  const layer = createLayerWeights<tf.Rank.R4>(5, 'filter', [3, 3, 1, 1])
  const [weights, bias] = [Float32Array.from(layer.weight.dataSync()), 0.1]
  layer.bias.assign(tf.tensor1d([bias]))
  const computed = convLayer(tf.tensor4d(image, [1, imageSide, imageSide, 1]), layer).dataSync()
  sumsOver({ weights, bias }, image).forEach((sum, at) => {
    expect(Math.max(0, sum)).toBeCloseTo(computed[at] ?? Number.NaN, 5)
  })
})
