import * as tf from '@tensorflow/tfjs'
import { beforeAll, expect, test } from 'vitest'
import { loadCards } from '@/lib/content/guide'
import type { Card } from '@/lib/core/content/guide'

// Numbers that a card states, built again by tfjs: a card that miscounts is found by a machine.
const cards = new Map<string, Card>()
beforeAll(async () => {
  for (const card of await loadCards()) cards.set(card.id, card)
})

const parametersOf = (shape: readonly number[], ...layers: tf.layers.Layer[]) => {
  const model = tf.sequential()
  const input = tf.layers.inputLayer({ inputShape: [...shape] })
  for (const layer of [input, ...layers]) model.add(layer)
  return model.countParams()
}
const shapeAfter = (shape: readonly number[], layer: tf.layers.Layer) =>
  (layer.computeOutputShape([null, ...shape]) as number[]).slice(1)

const counts: readonly [card: string, count: () => number][] = [
  ['cnn-convolutional-layers-02', () => parametersOf([8, 8, 64], tf.layers.conv2d({ filters: 128, kernelSize: 3 }))],
  ['cnn-fully-connected-layers-02', () => shapeAfter([7, 7, 512], tf.layers.flatten())[0] ?? 0],
  [
    'cnn-fully-connected-layers-03',
    () => parametersOf([7, 7, 512], tf.layers.globalAveragePooling2d({}), tf.layers.dense({ units: 10 })),
  ],
  ['rnn-lstm-03', () => parametersOf([5, 64], tf.layers.lstm({ units: 128, recurrentInitializer: 'zeros' }))],
  ['rnn-gru-03', () => parametersOf([5, 64], tf.layers.gru({ units: 128, recurrentInitializer: 'zeros' }))],
  ['rnn-shared-parameters-03', () => parametersOf([5, 10], tf.layers.simpleRNN({ units: 32 }))],
]

test.each(counts)('%s states the count that tfjs makes', (id, count) => {
  expect(cards.get(id)?.backText).toContain(count().toLocaleString('en-US'))
})

test('cnn-pooling-02 states the shape that tfjs makes', () => {
  const shape = shapeAfter([55, 55, 96], tf.layers.maxPooling2d({ poolSize: 3, strides: 2 }))
  expect(cards.get('cnn-pooling-02')?.backText).toContain(shape.join(' × '))
})

test('cnn-convolution-01 states what tfjs computes', () => {
  const patch = tf.tensor4d([4, 2, 1, 3], [1, 2, 2, 1])
  const kernel = tf.tensor4d([1, 0, 0, -1], [2, 2, 1, 1])
  const [value] = tf.conv2d(patch, kernel, 1, 'valid').dataSync()
  expect(cards.get('cnn-convolution-01')?.backText).toMatch(new RegExp(`^${value}\\b`))
})

test('rnn-hidden-state-03 states the state that tfjs computes', () => {
  const state = [1, 0].reduce((before, input) => before.mul(0.5).add(input).tanh(), tf.scalar(0) as tf.Tensor)
  expect(cards.get('rnn-hidden-state-03')?.backText).toContain((state.dataSync()[0] ?? 0).toFixed(3))
})
