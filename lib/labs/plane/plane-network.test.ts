import { beforeAll, expect, test } from 'vitest'
import { activationNames, gainOf } from '../layers/activations'
import { prepareTensors, tf } from '../tensor'
import { createLayers, crossEntropy, forward } from './plane-network'
import { makeData } from './plane-points'

beforeAll(prepareTensors)

const { train } = makeData('moons', 1)

test.each(activationNames)('the gradient through %s layers equals finite differences', (activation) => {
  const layers = createLayers([2, 3, 3, 1], gainOf(activation), 4)
  const weights = layers.flatMap(({ weight, bias }) => [weight, bias])
  const x = tf.tensor2d(train.x.subarray(0, 16), [8, 2])
  const sign = tf.tensor2d(
    train.y.subarray(0, 8).map((label) => 1 - 2 * label),
    [8, 1],
  )
  const loss = () => crossEntropy(forward(layers, activation, x).at(-1) ?? x, sign)
  const { grads } = tf.variableGrads(loss, weights)
  const step = 1e-2
  for (const weight of weights as tf.Variable[]) {
    const at = weight.dataSync().slice()
    const gradient = grads[weight.name]?.dataSync() ?? []
    at.forEach((value, index) => {
      const lossAt = (moved: number) => {
        weight.assign(
          tf.tensor(
            at.map((kept, other) => (other === index ? moved : kept)),
            weight.shape,
          ),
        )
        return loss().dataSync()[0] ?? Number.NaN
      }
      const slope = (lossAt(value + step) - lossAt(value - step)) / (2 * step)
      expect(Math.abs((gradient[index] ?? 0) - slope)).toBeLessThan(2e-3)
      weight.assign(tf.tensor(at, weight.shape))
    })
  }
})

test('layers of equal size start equal, whatever stands behind them', () => {
  const [shallow] = createLayers([2, 8, 1], 1, 5)
  const [deep] = createLayers([2, 8, 8, 1], 1, 5)
  expect(deep?.weight.dataSync()).toEqual(shallow?.weight.dataSync())
})
