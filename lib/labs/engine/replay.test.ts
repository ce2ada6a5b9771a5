import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, expect, test } from 'vitest'
import { jobNames, jobs } from '../../../tests/bench/jobs'
import { createDraw } from '../../../tests/bench/models'
import { startEngine } from './engine'
import { differingBits } from './proof/twin'

beforeAll(async () => void (await startEngine()))

const exact = { variables: 0, outputs: 0, replayed: 197 }

test.each(jobNames)(
  '200 steps of %s by replay are those of plain tfjs, bit for bit',
  (name) => {
    expect(differingBits(() => jobs[name](7), 200)).toEqual(exact)
  },
  120_000,
)

const optimizers: readonly (readonly [string, () => tf.Optimizer])[] = [
  ['sgd', () => tf.train.sgd(0.1)],
  ['momentum', () => tf.train.momentum(0.05, 0.9)],
  ['Nesterov', () => tf.train.momentum(0.05, 0.9, true)],
  ['rmsprop', () => tf.train.rmsprop(0.01)],
  ['centred rmsprop', () => tf.train.rmsprop(0.01, 0.9, 0.1, 1e-7, true)],
  ['adagrad', () => tf.train.adagrad(0.1)],
  ['adadelta', () => tf.train.adadelta(0.5)],
  ['adam', () => tf.train.adam(0.01)],
  ['adamax', () => tf.train.adamax(0.01)],
]

test.each(optimizers)('200 steps of %s on mini-batches by index are exact', (_, makeOptimizer) => {
  const make = () => {
    const draw = createDraw(3)
    const [data, labels] = [draw.tensor([60, 2]), draw.tensor([60, 1])]
    const index = tf.tensor1d(new Int32Array(8), 'int32')
    const [weight, bias, out] = [draw.weight(2, 6), draw.zeros(6), draw.weight(6, 1)]
    const optimizer = makeOptimizer()
    const loss = () => {
      const hidden = tf.tanh(tf.add(tf.matMul(tf.gather(data, index), weight as tf.Tensor), bias))
      return tf.mean(tf.square(tf.sub(tf.matMul(hidden, out as tf.Tensor), tf.gather(labels, index)))) as tf.Scalar
    }
    return {
      variables: [weight, bias, out],
      inputs: [
        {
          tensor: index,
          numbersAt: (step: number) => Int32Array.from({ length: 8 }, (_, at) => (step * 13 + at * 7) % 60),
        },
      ],
      step: () => optimizer.minimize(loss, true, [weight, bias, out]) as tf.Scalar,
    }
  }
  expect(differingBits(make, 200)).toEqual(exact)
})

const { relu, sigmoid, tanh, elu, softplus, selu, leakyRelu, relu6 } = tf
const activations = { relu, sigmoid, tanh, elu, softplus, selu, leakyRelu: (x: tf.Tensor) => leakyRelu(x, 0.1), relu6 }

test.each(Object.entries(activations))('a layer of %s is replayed exactly', (_, activation) => {
  const make = () => {
    const draw = createDraw(5)
    const [x, weight] = [draw.tensor([16, 3]), draw.weight(3, 4)]
    const optimizer = tf.train.sgd(0.1)
    const loss = () => tf.mean(tf.square(activation(tf.matMul(x, weight as tf.Tensor)))) as tf.Scalar
    return { variables: [weight], inputs: [], step: () => optimizer.minimize(loss, true, [weight]) as tf.Scalar }
  }
  expect(differingBits(make, 40)).toEqual({ variables: 0, outputs: 0, replayed: 37 })
})
