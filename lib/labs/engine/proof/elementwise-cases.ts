import * as tf from '@tensorflow/tfjs-core'
import { any, bool, type Case, positive, unit, valued, withoutGradient } from './case'

const pairs: readonly (readonly [number[], number[]])[] = [
  ...([
    [[5], [5]],
    [
      [4, 3],
      [4, 3],
    ],
    [[32, 8], [8]],
    [[32, 8], [1]],
    [[32, 8], []],
    [[], [7]],
  ] as const),
  ...([
    [
      [6, 5],
      [6, 1],
    ],
    [
      [6, 1],
      [6, 5],
    ],
    [
      [6, 1],
      [1, 5],
    ],
    [[2, 3, 4], [4]],
    [
      [2, 3, 4],
      [3, 1],
    ],
  ] as const),
  ...([
    [
      [2, 3, 4],
      [2, 1, 4],
    ],
    [
      [2, 1, 4],
      [1, 3, 1],
    ],
    [
      [2, 3, 4, 5],
      [1, 3, 1, 5],
    ],
    [
      [1, 1],
      [3, 3],
    ],
  ] as const),
].map(([a, b]) => [[...a], [...b]])

const binaries = {
  ...{ add: tf.add, sub: tf.sub, mul: tf.mul, div: tf.div, maximum: tf.maximum, minimum: tf.minimum },
  ...{ squaredDifference: tf.squaredDifference, pow: tf.pow },
}

const comparisons = {
  ...{ equal: tf.equal, notEqual: tf.notEqual, less: tf.less, lessEqual: tf.lessEqual, greater: tf.greater },
  ...{ greaterEqual: tf.greaterEqual, floorDiv: tf.floorDiv, mod: tf.mod },
}

const anySign = {
  ...{ neg: tf.neg, abs: tf.abs, square: tf.square, exp: tf.exp, expm1: tf.expm1, tanh: tf.tanh, relu: tf.relu },
  ...{ sigmoid: tf.sigmoid, relu6: tf.relu6, softplus: tf.softplus, elu: tf.elu, selu: tf.selu, sin: tf.sin },
  ...{ cos: tf.cos, sign: tf.sign, floor: tf.floor, ceil: tf.ceil, round: tf.round, logSigmoid: tf.logSigmoid },
  leakyRelu: (x: tf.Tensor) => tf.leakyRelu(x, 0.3),
  clip: (x: tf.Tensor) => tf.clipByValue(x, -0.5, 0.8),
  step: (x: tf.Tensor) => tf.step(x, -0.5),
  reciprocal: tf.reciprocal,
  mulByNumber: (x: tf.Tensor) => tf.mul(x, 0.3),
  onePlus: (x: tf.Tensor) => tf.add(1, x),
}
const positiveOnly = {
  sqrt: tf.sqrt,
  rsqrt: tf.rsqrt,
  log: tf.log,
  log1p: tf.log1p,
  cube: (x: tf.Tensor) => tf.pow(x, 3),
}

const shapes = [[7], [4, 5], [2, 3, 3]]

// tfjs does not sum these three gradients back to the shape of a broadcast operand.
const ofEqualShapes = ['maximum', 'minimum', 'squaredDifference']

export const elementwiseCases: readonly Case[] = [
  ...Object.entries(binaries).flatMap(([name, f]) =>
    pairs.map(([a, b]) => {
      const specs = name === 'pow' || name === 'div' ? [positive(...a), positive(...b)] : [any(...a), any(...b)]
      const make = ofEqualShapes.includes(name) && `${a}` !== `${b}` ? withoutGradient : valued
      return make(`${name} of [${a}] and [${b}]`, specs, (x, y) => f(x as tf.Tensor, y as tf.Tensor))
    }),
  ),
  ...Object.entries(comparisons).flatMap(([name, f]) =>
    pairs
      .slice(0, 7)
      .map(([a, b]) =>
        withoutGradient(`${name} of [${a}] and [${b}]`, [any(...a), any(...b)], (x, y) =>
          f(x as tf.Tensor, y as tf.Tensor),
        ),
      ),
  ),
  ...Object.entries(anySign).flatMap(([name, f]) =>
    shapes.map((shape) => valued(`${name} of [${shape}]`, [any(...shape)], (x) => f(x as tf.Tensor))),
  ),
  ...Object.entries(positiveOnly).flatMap(([name, f]) =>
    shapes.map((shape) => valued(`${name} of [${shape}]`, [positive(...shape)], (x) => f(x as tf.Tensor))),
  ),
  // A condition has no gradient in tfjs, not even none.
  withoutGradient('where by a comparison', [any(3, 5)], (a) => {
    const x = a as tf.Tensor
    return tf.where(tf.greater(x, 0), x, tf.mul(x, x))
  }),
  valued('prelu', [any(4, 3), unit(3)], (x, alpha) => tf.prelu(x as tf.Tensor, alpha as tf.Tensor)),
  valued('addN', [any(3, 4), any(3, 4), any(3, 4)], (...all) => tf.addN(all)),
  valued('where', [bool(3, 5), any(3, 5), any(3, 5)], (c, a, b) =>
    tf.where(c as tf.Tensor, a as tf.Tensor, b as tf.Tensor),
  ),
  withoutGradient('logicalAnd', [bool(3, 7), bool(3, 7)], (a, b) => tf.logicalAnd(a as tf.Tensor, b as tf.Tensor)),
  withoutGradient('logicalOr', [bool(3, 7), bool(3, 7)], (a, b) => tf.logicalOr(a as tf.Tensor, b as tf.Tensor)),
  withoutGradient('logicalNot', [bool(3, 7)], (a) => tf.logicalNot(a as tf.Tensor)),
  withoutGradient('bool to float', [bool(19)], (a) => tf.cast(a as tf.Tensor, 'float32')),
  withoutGradient('float to int', [any(19)], (a) => tf.cast(a as tf.Tensor, 'int32')),
  withoutGradient('float to bool', [any(19)], (a) => tf.cast(tf.relu(a as tf.Tensor), 'bool')),
]
