import * as tf from '@tensorflow/tfjs-core'
import fc from 'fast-check'
import { drawTensor } from './draw'

/** A small random computation: tensors to begin with, and operations on whatever is there by then. */
export type Graph = {
  readonly shapes: readonly (readonly [number, number])[]
  readonly operations: readonly {
    readonly name: OperationName
    readonly a: number
    readonly b: number
    readonly axis: 0 | 1
  }[]
  readonly seed: number
}

type Operation = (a: tf.Tensor2D, b: tf.Tensor2D, axis: 0 | 1) => tf.Tensor

/** Two tensors by whichever product fits them. */
const product: Operation = (a, b) => {
  if (a.shape[1] === b.shape[0]) return tf.matMul(a, b)
  if (a.shape[1] === b.shape[1]) return tf.matMul(a, b, false, true)
  if (a.shape[0] === b.shape[0]) return tf.matMul(a, b, true)
  return tf.mul(a, tf.mean(b))
}

const fits = (a: tf.Tensor, b: tf.Tensor) =>
  a.shape.every((size, at) => size === 1 || b.shape[at] === 1 || size === b.shape[at])
const together =
  (f: (a: tf.Tensor, b: tf.Tensor) => tf.Tensor): Operation =>
  (a, b) =>
    f(a, fits(a, b) ? b : tf.mean(b))
const alone =
  (f: (a: tf.Tensor2D, axis: 0 | 1) => tf.Tensor): Operation =>
  (a, _, axis) =>
    f(a, axis)

// Nothing that grows fast, and no maximum, whose ties two backends may break apart.
const operations = {
  add: together((a, b) => tf.add(a, b)),
  sub: together((a, b) => tf.sub(a, b)),
  mul: together((a, b) => tf.mul(a, tf.tanh(b))),
  div: together((a, b) => tf.div(a, tf.add(tf.square(b), 1))),
  product: (a, b, axis) => tf.tanh(product(a, b, axis)),
  tanh: alone((a) => tf.tanh(a)),
  sigmoid: alone((a) => tf.sigmoid(a)),
  softplus: alone((a) => tf.softplus(a)),
  relu: alone((a) => tf.relu(a)),
  elu: alone((a) => tf.elu(a)),
  leakyRelu: alone((a) => tf.leakyRelu(a, 0.2)),
  clip: alone((a) => tf.clipByValue(a, -0.7, 0.9)),
  squareRoot: alone((a) => tf.sqrt(tf.add(tf.square(a), 0.5))),
  power: alone((a) => tf.pow(tf.sigmoid(a), 1.5)),
  softmax: alone((a) => tf.softmax(a)),
  logSoftmax: alone((a) => tf.logSoftmax(a)),
  sum: alone((a, axis) => tf.sum(a, axis, true)),
  mean: alone((a, axis) => tf.mean(a, axis, true)),
  transpose: alone((a) => tf.transpose(a)),
  reshape: alone((a) => tf.reshape(a, [1, a.size])),
  slice: alone((a) => tf.slice(a, [0, 0], [1, a.shape[1]])),
  double: alone((a, axis) => tf.concat([a, tf.neg(a)], axis)),
  tile: alone((a, axis) => tf.tile(a, axis === 0 ? [2, 1] : [1, 2])),
  pad: alone((a, axis) =>
    tf.pad(
      a,
      axis === 0
        ? [
            [1, 0],
            [0, 0],
          ]
        : [
            [0, 0],
            [0, 2],
          ],
    ),
  ),
  reverse: alone((a, axis) => tf.reverse(a, axis)),
  cumsum: alone((a) => tf.cumsum(a, 1)),
  gather: alone((a) => tf.gather(a, tf.tensor1d([0, a.shape[0] - 1, 0], 'int32'))),
} satisfies Record<string, Operation>
type OperationName = keyof typeof operations

export const graphs: fc.Arbitrary<Graph> = fc.record({
  shapes: fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), {
    minLength: 2,
    maxLength: 3,
  }),
  operations: fc.array(
    fc.record({
      name: fc.constantFrom(...(Object.keys(operations) as OperationName[])),
      a: fc.nat(20),
      b: fc.nat(20),
      axis: fc.constantFrom(0 as const, 1 as const),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  seed: fc.nat(1000),
})

export const inputsOf = ({ shapes, seed }: Graph) =>
  shapes.map((shape, at) => drawTensor(seed + at, { shape, kind: 'any' }) as tf.Tensor2D)

/** The mean square of everything that the graph computes, so that every input has a gradient. */
export function lossOf({ operations: all }: Graph, inputs: readonly tf.Tensor[]): tf.Scalar {
  const made = [...inputs] as tf.Tensor2D[]
  for (const { name, a, b, axis } of all) {
    const [left, right] = [made[a % made.length], made[b % made.length]]
    if (left && right && left.size < 300 && right.size < 300)
      made.push(operations[name](left, right, axis) as tf.Tensor2D)
  }
  return tf.addN(made.map((tensor) => tf.mean(tf.square(tensor)))) as tf.Scalar
}
