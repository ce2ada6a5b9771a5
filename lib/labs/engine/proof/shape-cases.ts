import * as tf from '@tensorflow/tfjs-core'
import { any, type Case, index, valued, withoutGradient } from './case'

const x = (tensor: tf.Tensor | undefined) => tensor as tf.Tensor

const reductions = { sum: tf.sum, mean: tf.mean, max: tf.max, min: tf.min }
const axes: readonly (readonly [number[], number[] | undefined])[] = [
  ...([
    [[7], undefined],
    [[4, 5], undefined],
    [[4, 5], [0]],
    [[4, 5], [1]],
    [[3, 4, 5], [0]],
  ] as const),
  ...([
    [[3, 4, 5], [1]],
    [[3, 4, 5], [2]],
    [
      [3, 4, 5],
      [0, 2],
    ],
    [
      [3, 4, 5],
      [0, 1],
    ],
    [
      [2, 3, 4, 5],
      [1, 3],
    ],
  ] as const),
  ...([
    [[130, 3], [0]],
    [[3, 130], [1]],
  ] as const),
].map(([shape, axis]) => [[...shape], axis ? [...axis] : undefined])

const transposes = [
  ...[
    [
      [3, 5],
      [1, 0],
    ],
    [
      [2, 3, 4],
      [0, 2, 1],
    ],
    [
      [2, 3, 4],
      [2, 1, 0],
    ],
    [
      [2, 3, 4, 5],
      [0, 2, 1, 3],
    ],
  ],
  ...[
    [
      [2, 3, 2, 4],
      [3, 2, 1, 0],
    ],
    [
      [2, 3, 2, 2, 3],
      [4, 1, 3, 0, 2],
    ],
  ],
]

export const shapeCases: readonly Case[] = [
  ...Object.entries(reductions).flatMap(([name, f]) =>
    axes.flatMap(([shape, axis]) =>
      [false, true].map((keep) =>
        valued(`${name} of [${shape}] over ${axis ?? 'all'}${keep ? ', kept' : ''}`, [any(...shape)], (a) =>
          f(x(a), axis, keep),
        ),
      ),
    ),
  ),
  // The gradient of prod wants chained operations, that of cumsum turns a shape round off the last axis.
  withoutGradient('prod over an axis', [any(3, 4)], (a) => tf.prod(x(a), 1)),
  ...transposes.map(([shape = [], perm = []]) =>
    valued(`transpose of [${shape}] to [${perm}]`, [any(...shape)], (a) => tf.transpose(x(a), perm)),
  ),
  valued('slice', [any(4, 5, 3)], (a) => tf.slice(x(a), [1, 2, 0], [2, 2, 3])),
  valued('slice of rows', [any(6, 4)], (a) => tf.slice(x(a), 2, 3)),
  ...[0, 1, 2].map((axis) =>
    valued(`concat on axis ${axis}`, [any(2, 3, 4), any(2, 3, 4)], (a, b) => tf.concat([x(a), x(b)], axis)),
  ),
  valued('concat of unequal parts', [any(3, 2), any(3, 5), any(3, 1)], (...all) => tf.concat(all, 1)),
  valued('split', [any(4, 6)], (a) => tf.mul(...(tf.split(x(a), 2, 1) as [tf.Tensor, tf.Tensor]))),
  valued('split in unequal parts', [any(4, 6)], (a) => tf.concat(tf.split(x(a), [1, 2, 3], 1).reverse(), 1)),
  valued('stack', [any(3, 4), any(3, 4)], (a, b) => tf.stack([x(a), x(b)], 1)),
  valued('stack at the end', [any(3, 4), any(3, 4)], (a, b) => tf.stack([x(a), x(b)], -1)),
  valued('unstack', [any(3, 4)], (a) => tf.mul(...(tf.unstack(x(a)).slice(1) as [tf.Tensor, tf.Tensor]))),
  valued('tile', [any(2, 3)], (a) => tf.tile(x(a), [3, 2])),
  valued('tile of three dimensions', [any(2, 1, 3)], (a) => tf.tile(x(a), [1, 4, 2])),
  valued('pad', [any(3, 4)], (a) =>
    tf.pad(x(a), [
      [1, 0],
      [2, 1],
    ]),
  ),
  valued('reverse', [any(3, 4, 2)], (a) => tf.reverse(x(a), [0, 2])),
  valued('reshape', [any(3, 4)], (a) => tf.square(tf.reshape(x(a), [2, 6]))),
  valued('expandDims and squeeze', [any(3, 4)], (a) => tf.squeeze(tf.square(tf.expandDims(x(a), 1)))),
  valued('broadcastTo', [any(3, 1)], (a) => tf.broadcastTo(x(a), [2, 3, 4])),
  valued('gather of rows', [any(9, 4), index(9, 5)], (a, i) => tf.gather(x(a), x(i) as tf.Tensor1D)),
  valued('gather with repeats', [any(3, 4), index(3, 8)], (a, i) => tf.gather(x(a), x(i) as tf.Tensor1D)),
  valued('gather on axis 1', [any(3, 6), index(6, 4)], (a, i) => tf.gather(x(a), x(i) as tf.Tensor1D, 1)),
  valued('gather of a matrix of indices', [any(7, 3), index(7, 2, 5)], (a, i) => tf.gather(x(a), x(i) as tf.Tensor2D)),
  valued('unsortedSegmentSum', [any(8, 3), index(4, 8)], (a, i) => tf.unsortedSegmentSum(x(a), x(i) as tf.Tensor1D, 4)),
  withoutGradient('oneHot', [index(5, 6)], (i) => tf.oneHot(x(i) as tf.Tensor1D, 5)),
  withoutGradient('oneHot of floats', [index(5, 6)], (i) => tf.oneHot(x(i) as tf.Tensor1D, 5, 2, -1, 'float32')),
  ...[
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ].flatMap(([exclusive, reverse]) =>
    [0, 1].map((axis) =>
      (axis === 1 ? valued : withoutGradient)(`cumsum on ${axis}, ${exclusive}, ${reverse}`, [any(4, 5)], (a) =>
        tf.cumsum(x(a), axis, exclusive, reverse),
      ),
    ),
  ),
  withoutGradient('argMax', [any(4, 5)], (a) => tf.argMax(x(a), 1)),
  withoutGradient('onesLike, zerosLike, fill', [any(3)], (a) =>
    tf.add(tf.sub(tf.onesLike(x(a)), tf.zerosLike(x(a))), tf.fill([3], 2)),
  ),
]
