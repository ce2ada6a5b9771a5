import { beforeAll, expect, test } from 'vitest'
import { createRandom } from '../random'
import { prepareTensors, tf } from '../tensor'
import { tokenLoss } from '../transformer/token-loss'
import { cellNames } from './cells'
import { createNetwork } from './network'
import { orthogonal } from './orthogonal'
import { insideOf, read } from './reading'

beforeAll(prepareTensors)

const shape = { inputs: 3, units: 2, outputs: 2, start: 'glorot', biases: [0.5] } as const
const symbols = [0, 1, 2, 1, 2, 0, 1, 1]

const lossOf = (network: ReturnType<typeof createNetwork>) => {
  const { answer } = read(network, { symbols: tf.tensor1d(symbols, 'int32'), steps: 4 })
  return tokenLoss(answer, tf.tensor1d([0, 1], 'int32'))
}

test.each(cellNames)('the gradient through four steps of a %s cell equals finite differences', (cell) => {
  const network = createNetwork({ ...shape, cell }, 4)
  const { grads } = tf.variableGrads(() => lossOf(network), network.weights)
  const step = 1e-2
  for (const weight of network.weights as tf.Variable[]) {
    const start = weight.dataSync().slice()
    const gradient = grads[weight.name]?.dataSync() ?? []
    start.forEach((value, index) => {
      const lossAt = (moved: number) => {
        const values = start.map((kept, other) => (other === index ? moved : kept))
        weight.assign(tf.tensor(values, weight.shape))
        return lossOf(network).dataSync()[0] ?? Number.NaN
      }
      const slope = (lossAt(value + step) - lossAt(value - step)) / (2 * step)
      expect(Math.abs((gradient[index] ?? Number.NaN) - slope)).toBeLessThan(2e-3)
      weight.assign(tf.tensor(start, weight.shape))
    })
  }
})

test('a vanilla cell without input keeps a power of its Jacobian: at rest it is the recurrent matrix', () => {
  const network = createNetwork({ ...shape, cell: 'vanilla', start: 0.5, biases: [] }, 1)
  network.layer.input.assign(tf.zerosLike(network.layer.input))
  const [, , norms] = insideOf(network, tf.tensor1d(symbols.slice(0, 4), 'int32'), tf.tensor1d([0], 'int32'))
  const [first = 0, , , last = 1] = norms?.dataSync() ?? []
  expect(first / last).toBeCloseTo(0.5 ** 3, 5)
})

test('an LSTM cell with open forget and shut input gate keeps what it has', () => {
  const network = createNetwork({ ...shape, cell: 'lstm', biases: [30, -30] }, 2)
  const nudge = tf.tensor2d([[0.7, -0.2]])
  const { course } = read(network, { symbols: tf.tensor1d([0, 1, 2], 'int32'), steps: 3 }, [nudge])
  const kept = course.at(-1)?.memory.dataSync() ?? []
  expect([...kept].map((value) => value.toFixed(4))).toEqual(['0.7000', '-0.2000'])
})

test('an orthogonal matrix has rows of length 1 at right angles', () => {
  const size = 6
  const matrix = orthogonal(createRandom(3, 'matrix'), size, 1)
  for (let row = 0; row < size; row++)
    for (let other = 0; other < size; other++) {
      const product = matrix
        .subarray(row * size, (row + 1) * size)
        .reduce((sum, value, at) => sum + value * (matrix[other * size + at] ?? 0), 0)
      expect(product).toBeCloseTo(row === other ? 1 : 0, 5)
    }
})
