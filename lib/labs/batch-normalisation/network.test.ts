import { beforeAll, expect, test } from 'vitest'
import { crossEntropy } from '../plane/plane-network'
import { makeData } from '../plane/plane-points'
import { prepareTensors, tf } from '../tensor'
import { createNetwork } from './network'
import { presets } from './settings'
import { countLearned } from './sizes'

beforeAll(prepareTensors)

const settings = { ...presets['deep-sigmoid'].arms[1], depth: 2 } as const
const { train } = makeData('circles', 1)
const x = () => tf.tensor2d(train.x.subarray(0, 16), [8, 2])

test('what enters an activation has mean 0 and variance 1 in each batch, and whole batches keep to themselves', () => {
  const { sumsOf } = createNetwork(settings, 2)
  const [together] = sumsOf(x(), { batch: 4 })
  const [alone] = sumsOf(tf.slice(x(), [4, 0], [4, 2]), { batch: 4 })
  const second = tf.slice(together?.used ?? x(), [4, 0], [4, 8])
  const { mean, variance } = tf.moments(second, 0)
  for (const value of mean.dataSync()) expect(value).toBeCloseTo(0, 5)
  for (const value of variance.dataSync()) expect(value).toBeCloseTo(1, 2)
  second.dataSync().forEach((value, at) => {
    expect(value).toBeCloseTo(alone?.used.dataSync()[at] ?? Number.NaN, 4)
  })
})

test('kept averages move a tenth of the way to the mean and the unbiased variance of a batch', () => {
  const { kept, keepMoments, sumsOf } = createNetwork({ ...settings, depth: 1 }, 2)
  const { mean, variance } = tf.moments(sumsOf(x(), { batch: 8 })[0]?.raw ?? x(), 0)
  const [keptMean, keptVariance] = kept
  keepMoments(x())
  mean.dataSync().forEach((value, at) => {
    expect(keptMean?.dataSync()[at]).toBeCloseTo(0.1 * value, 5)
  })
  variance.dataSync().forEach((value, at) => {
    expect(keptVariance?.dataSync()[at]).toBeCloseTo(0.9 + (0.1 * value * 8) / 7, 5)
  })
})

test('the gradient through the normalisation equals finite differences', () => {
  const { weights, logits } = createNetwork(settings, 4)
  const sign = tf.tensor2d(
    train.y.subarray(0, 8).map((label) => 1 - 2 * label),
    [8, 1],
  )
  const loss = () => crossEntropy(logits(x(), { batch: 8 }), sign)
  const { grads } = tf.variableGrads(loss, weights)
  const step = 1e-2
  for (const weight of weights) {
    const start = weight.dataSync().slice()
    const gradient = grads[weight.name]?.dataSync() ?? []
    start.forEach((value, index) => {
      const lossAt = (moved: number) => {
        weight.assign(
          tf.tensor(
            start.map((kept, at) => (at === index ? moved : kept)),
            weight.shape,
          ),
        )
        return loss().dataSync()[0] ?? Number.NaN
      }
      const slope = (lossAt(value + step) - lossAt(value - step)) / (2 * step)
      expect(Math.abs((gradient[index] ?? 0) - slope)).toBeLessThan(3e-3)
      weight.assign(tf.tensor(start, weight.shape))
    })
  }
})

test('the size that is told is that of the weights', () => {
  const { weights } = createNetwork(settings, 1)
  expect(countLearned(settings)).toBe(weights.reduce((sum, { size }) => sum + size, 0))
})
