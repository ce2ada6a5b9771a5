import * as tf from '@tensorflow/tfjs'
import { causalPairs } from '@/lib/core/families/attention-order'
import { attentionByHand, permutedTokens } from '@/lib/core/families/attention-values'
import { gradientThroughTime } from '@/lib/core/families/rnn-gradient'
import { bidirectionalStack, embeddingParameters, recurrentParameters } from '@/lib/core/families/rnn-parameters'
import { lstmByHand, recurrentOutputSize } from '@/lib/core/families/rnn-values'
import { parametersOf, shapeAfter, slopeAt, valueAt } from './by-tfjs'
import { rebuilt } from './rebuilt'

// The default initialiser is orthogonal, and slow for large layers.
const recurrent = { recurrentInitializer: 'zeros' } as const

rebuilt(recurrentParameters, ({ inputs, units, gates, biases }) => {
  const make = { 1: tf.layers.simpleRNN, 3: tf.layers.gru, 4: tf.layers.lstm }[gates]
  const count = parametersOf([5, inputs], make({ ...recurrent, units }))
  // tfjs has no reset_after, which brings a second bias vector to each gate.
  return count + (biases - 1) * gates * units
})
rebuilt(
  bidirectionalStack,
  ({ inputs, first, second }) => {
    const layer = tf.layers.lstm({ ...recurrent, units: first, returnSequences: true }) as tf.RNN
    const both = tf.layers.bidirectional({ layer, mergeMode: 'concat' })
    return parametersOf([5, inputs], both, tf.layers.lstm({ ...recurrent, units: second }))
  },
  { seeds: [0, 1, 2, 3] },
)
rebuilt(embeddingParameters, ({ words, width, steps }) =>
  parametersOf([steps], tf.layers.embedding({ inputDim: words + 1, outputDim: width, embeddingsInitializer: 'zeros' })),
)
rebuilt(recurrentOutputSize, ({ batch, steps, inputs, units, returnSequences }) => {
  const layer = tf.layers.lstm({ ...recurrent, units, returnSequences: returnSequences === 'true' })
  return shapeAfter([steps, inputs], layer).reduce((product, side) => product * side, batch)
})

// No input and no recurrence: the biases are the weighted sums, in the order input, forget, candidate, output.
rebuilt(lstmByHand, ({ cell, sums }) => {
  const layer = tf.layers.lstm({ units: 1, recurrentActivation: 'sigmoid', unitForgetBias: false })
  const input = tf.zeros([1, 1, 1])
  layer.apply(input)
  layer.setWeights([tf.zeros([1, 4]), tf.zeros([1, 4]), tf.tensor1d(sums)])
  const state = [tf.zeros([1, 1]), tf.tensor2d([cell], [1, 1])]
  return valueAt(layer.apply([input, ...state]) as tf.Tensor)
})

rebuilt(gradientThroughTime, ({ cell, steps, weight, slope }) => {
  // Where tanh has the wanted slope; an input at each step keeps the unit there.
  const z = Math.atanh(Math.sqrt(1 - slope))
  return slopeAt(Math.tanh(z), (start) => {
    let state: tf.Tensor = start
    for (let step = 0; step < steps; step++) {
      const carried = state.mul(weight)
      state = cell === 'LSTM' ? carried : tf.tanh(carried.add(z - weight * Math.tanh(z)))
    }
    return state
  })
})

const attend = (queries: tf.Tensor, keys: tf.Tensor, values: tf.Tensor) =>
  tf.matMul(tf.softmax(tf.matMul(queries, keys, false, true).div(Math.sqrt(keys.shape[1] ?? 1))), values)

rebuilt(attentionByHand, ({ keyWidth, dots, values }) => {
  const unit = tf.oneHot([0], keyWidth).toFloat()
  const keys = tf.tensor2d(dots, [3, 1]).mul(unit)
  return valueAt(attend(unit, keys, tf.tensor2d(values, [3, 1])))
})
rebuilt(causalPairs, ({ tokens }) => valueAt(tf.linalg.bandPart(tf.ones([tokens, tokens]), -1, 0).sum()))
rebuilt(permutedTokens, ({ tokens, order, asked }) => {
  const moved = tf.tensor2d(tokens, [3, 1]).gather([...order])
  return valueAt(attend(moved, moved, moved), asked)
})
