import '@tensorflow/tfjs-backend-cpu'
import * as tf from '@tensorflow/tfjs-core'
import { expect, test } from 'vitest'
import { startEngine } from './engine'
import { relativeError, resultsOf } from './proof/case'
import { drawTensor } from './proof/draw'
import { elementwiseCases } from './proof/elementwise-cases'
import { convolutionCases, lossCases, productCases } from './proof/network-cases'
import { shapeCases } from './proof/shape-cases'

const cases = [...elementwiseCases, ...shapeCases, ...productCases, ...convolutionCases, ...lossCases]

tf.enableProdMode()
await startEngine()
const ours = cases.map((item) => ({ name: item.name, results: resultsOf(item) }))
await tf.setBackend('cpu')
const theirs = cases.map(resultsOf)

test('the table has at least 376 cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(376)
})

test.each(ours.map((item, at) => [item.name, item.results, theirs[at] ?? []] as const))(
  'value and gradients equal those of the cpu backend: %s',
  (_, results, expected) => {
    expect(results.map(({ shape }) => shape)).toEqual(expected.map(({ shape }) => shape))
    const errors = results.map(({ values }, at) => relativeError(values, expected[at]?.values ?? new Float32Array()))
    expect(Math.max(...errors)).toBeLessThanOrEqual(1e-6)
  },
)

test('the gradient of nearest-neighbour resizing of two images is that of each alone', async () => {
  await tf.setBackend('engine')
  const spec = { shape: [2, 3, 3, 2], kind: 'any' } as const
  const weight = drawTensor(2, { shape: [2, 6, 6, 2], kind: 'any' })
  const slope = (images: tf.Tensor, weights: tf.Tensor) =>
    tf.grad((x: tf.Tensor) => tf.sum(tf.mul(tf.image.resizeNearestNeighbor(x as tf.Tensor4D, [6, 6]), weights)))(images)
  const images = drawTensor(1, spec)
  const apart = [0, 1].map((at) => slope(tf.slice(images, at, 1), tf.slice(weight, at, 1)))
  expect(slope(images, weight).dataSync()).toEqual(tf.concat(apart, 0).dataSync())
})
