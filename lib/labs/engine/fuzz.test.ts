import '@tensorflow/tfjs-backend-cpu'
import * as tf from '@tensorflow/tfjs-core'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { startEngine } from './engine'
import { relativeError } from './proof/case'
import { type Graph, graphs, inputsOf, lossOf } from './proof/graph'
import { differingBits } from './proof/twin'

tf.enableProdMode()
beforeAll(async () => void (await startEngine()))

const resultsOf = (graph: Graph) =>
  tf.tidy(() => {
    const inputs = inputsOf(graph)
    const value = lossOf(graph, inputs)
    const slopes = tf.grads((...all: tf.Tensor[]) => lossOf(graph, all))(inputs)
    return [value, ...slopes].map((tensor) => Float32Array.from(tensor.dataSync()))
  })

test('value and gradients of any graph are those of the cpu backend', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, async (graph) => {
      await tf.setBackend('engine')
      const ours = resultsOf(graph)
      await tf.setBackend('cpu')
      const errors = resultsOf(graph).map((expected, at) => relativeError(ours[at] ?? new Float32Array(), expected))
      expect(Math.max(...errors)).toBeLessThan(1e-5)
    }),
    { numRuns: 150 },
  )
})

test('training any graph by replay is training it eagerly, bit for bit', async () => {
  await tf.setBackend('engine')
  fc.assert(
    fc.property(graphs, (graph) => {
      const make = () => {
        const weights = inputsOf(graph).map((tensor) => tf.variable(tensor))
        const step = () => {
          const { value, grads } = tf.variableGrads(() => lossOf(graph, weights), weights)
          for (const weight of weights)
            weight.assign(tf.sub(weight, tf.mul(0.05, grads[weight.name] as tf.Tensor)) as never)
          return value
        }
        return { variables: weights, inputs: [], step, dispose: () => tf.dispose(weights) }
      }
      expect(differingBits(make, 8)).toEqual({ variables: 0, outputs: 0, replayed: 5 })
    }),
    { numRuns: 60 },
  )
})
