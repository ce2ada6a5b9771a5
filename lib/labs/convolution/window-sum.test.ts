import { beforeAll, expect, test } from 'vitest'
import { convLayer } from '../shared/conv-layer'
import { createLayerWeights } from '../shared/layer-weights'
import { drawShape, imageSide } from '../shared/shape-images'
import { prepareTensors, tf } from '../tensor'
import { mapOf } from './window-sum'

beforeAll(prepareTensors)

test('the sums that are explained are those that the network computes', () => {
  const image = drawShape(3, { down: 4, right: -4 })
  const layer = createLayerWeights<tf.Rank.R4>(5, 'filter', [3, 3, 1, 1])
  const [weights, bias] = [Float32Array.from(layer.weight.dataSync()), 0.1]
  layer.bias.assign(tf.tensor1d([bias]))
  const computed = convLayer(tf.tensor4d(image, [1, imageSide, imageSide, 1]), layer).dataSync()
  mapOf({ weights, bias }, image).forEach((value, at) => {
    expect(value).toBeCloseTo(computed[at] ?? Number.NaN, 5)
  })
})
