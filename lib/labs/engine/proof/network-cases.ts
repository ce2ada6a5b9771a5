import * as tf from '@tensorflow/tfjs-core'
import { any, type Case, positive, unit, valued, withoutGradient } from './case'

const x = <T extends tf.Tensor>(tensor: tf.Tensor | undefined) => tensor as T

const products: readonly (readonly [number, number, number])[] = [
  ...([
    [1, 1, 1],
    [4, 8, 8],
    [32, 2, 8],
    [32, 8, 1],
    [5, 7, 9],
    [3, 16, 13],
    [9, 1, 4],
    [1, 33, 5],
    [6, 6, 12],
  ] as const),
]
const batches: readonly (readonly [number[], number[]])[] = [
  [
    [3, 4, 5],
    [3, 5, 6],
  ],
  [
    [3, 4, 5],
    [1, 5, 6],
  ],
  [
    [1, 4, 5],
    [3, 5, 6],
  ],
  [
    [2, 3, 4, 5],
    [2, 3, 5, 2],
  ],
]
const turn = (shape: readonly number[], isTurned: boolean) =>
  isTurned ? [...shape.slice(0, -2), shape.at(-1) ?? 1, shape.at(-2) ?? 1] : [...shape]
const turns = [
  [false, false],
  [true, false],
  [false, true],
  [true, true],
] as const

const convolutions: readonly (readonly [
  image: number[],
  filter: number[],
  stride: number,
  pad: 'same' | 'valid' | number,
])[] = [
  ...([
    [[2, 6, 6, 1], [3, 3, 1, 4], 1, 'same'],
    [[2, 6, 6, 3], [3, 3, 3, 8], 1, 'same'],
    [[2, 5, 7, 2], [3, 3, 2, 5], 1, 'valid'],
  ] as const),
  ...([
    [[2, 6, 6, 2], [3, 3, 2, 4], 2, 'same'],
    [[1, 8, 8, 2], [4, 4, 2, 3], 2, 'same'],
    [[2, 4, 4, 5], [1, 1, 5, 6], 1, 'same'],
  ] as const),
  ...([
    [[1, 6, 6, 4], [5, 5, 4, 2], 1, 2],
    [[1, 7, 7, 1], [2, 3, 1, 9], 1, 'valid'],
  ] as const),
].map(([image, filter, stride, pad]) => [[...image], [...filter], stride, pad])

const conv = (a: tf.Tensor | undefined, f: tf.Tensor | undefined, stride: number, pad: 'same' | 'valid' | number) =>
  tf.conv2d(x<tf.Tensor4D>(a), x<tf.Tensor4D>(f), stride, pad, 'NHWC', 1, pad === 2 ? 'floor' : undefined)

export const productCases: readonly Case[] = [
  ...products.flatMap(([m, k, n]) =>
    turns.map(([left, right]) =>
      valued(
        `matMul ${m}×${k}×${n}${left ? ', a turned' : ''}${right ? ', b turned' : ''}`,
        [any(...turn([m, k], left)), any(...turn([k, n], right))],
        (a, b) => tf.matMul(x(a), x(b), left, right),
      ),
    ),
  ),
  // tfjs does not sum the gradient of a broadcast batch.
  ...batches.flatMap(([a, b]) =>
    turns.map(([left, right]) =>
      (`${a.slice(0, -2)}` === `${b.slice(0, -2)}` ? valued : withoutGradient)(
        `matMul [${a}] [${b}]${left ? ', a turned' : ''}${right ? ', b turned' : ''}`,
        [any(...turn(a, left)), any(...turn(b, right))],
        (p, q) => tf.matMul(x(p), x(q), left, right),
      ),
    ),
  ),
  valued('dot', [any(7), any(7)], (a, b) => tf.dot(x(a), x(b))),
  valued('fused matMul with bias and relu', [any(4, 5), any(5, 3), any(3)], (a, b, bias) =>
    tf.fused.matMul({ a: x(a), b: x(b), bias: x<tf.Tensor1D>(bias), activation: 'relu' }),
  ),
]

export const convolutionCases: readonly Case[] = [
  ...convolutions.map(([image, filter, stride, pad]) =>
    valued(`conv2d [${image}] [${filter}] stride ${stride} ${pad}`, [any(...image), any(...filter)], (a, f) =>
      conv(a, f, stride, pad),
    ),
  ),
  valued('conv2dTranspose', [any(2, 3, 3, 4), any(3, 3, 2, 4)], (a, f) =>
    tf.conv2dTranspose(x<tf.Tensor4D>(a), x<tf.Tensor4D>(f), [2, 6, 6, 2], 2, 'same'),
  ),
  valued('conv1d', [any(2, 9, 3), any(3, 3, 4)], (a, f) => tf.conv1d(x<tf.Tensor3D>(a), x<tf.Tensor3D>(f), 1, 'same')),
  ...[
    [1, 1],
    [2, 1],
    [1, 2],
  ].map(([stride = 1, multiplier = 1]) =>
    valued(
      `depthwiseConv2d stride ${stride}, multiplier ${multiplier}`,
      [any(2, 5, 5, 3), any(3, 3, 3, multiplier)],
      (a, f) => tf.depthwiseConv2d(x<tf.Tensor4D>(a), x<tf.Tensor4D>(f), stride, 'same'),
    ),
  ),
  {
    ...valued('dilated conv2d', [any(2, 7, 7, 2), any(3, 3, 2, 4)], (a, f) =>
      tf.conv2d(x<tf.Tensor4D>(a), x<tf.Tensor4D>(f), 1, 'same', 'NHWC', 2),
    ),
    hasGradient: false,
  },
  ...(['same', 'valid'] as const).flatMap((pad) =>
    [
      [2, 2],
      [3, 2],
      [3, 1],
    ].flatMap(([size = 2, stride = 2]) => [
      valued(`maxPool ${size} stride ${stride} ${pad}`, [any(2, 6, 6, 3)], (a) =>
        tf.maxPool(x<tf.Tensor4D>(a), size, stride, pad),
      ),
      valued(`avgPool ${size} stride ${stride} ${pad}`, [any(2, 6, 6, 3)], (a) =>
        tf.avgPool(x<tf.Tensor4D>(a), size, stride, pad),
      ),
    ]),
  ),
  ...[
    [false, false],
    [true, false],
    [false, true],
  ].flatMap(([corners, half]) =>
    [
      [8, 8],
      [5, 5],
    ].flatMap(([h = 8, w = 8]) => [
      {
        ...valued(`resizeBilinear to ${h}×${w}, ${corners}, ${half}`, [any(2, 4, 4, 3)], (a) =>
          tf.image.resizeBilinear(x<tf.Tensor4D>(a), [h, w], corners, half),
        ),
        hasGradient: !half,
      },
      {
        ...valued(`resizeNearest to ${h}×${w}, ${corners}, ${half}`, [any(1, 4, 4, 3)], (a) =>
          tf.image.resizeNearestNeighbor(x<tf.Tensor4D>(a), [h, w], corners, half),
        ),
        hasGradient: !half,
      },
    ]),
  ),
]

export const lossCases: readonly Case[] = [
  ...[
    [4, 5],
    [3, 1],
    [2, 3, 7],
  ].flatMap((shape) => [
    valued(`softmax of [${shape}]`, [any(...shape)], (a) => tf.softmax(x(a))),
    valued(`logSoftmax of [${shape}]`, [any(...shape)], (a) => tf.logSoftmax(x(a))),
    valued(`logSumExp of [${shape}]`, [any(...shape)], (a) => tf.logSumExp(x(a), -1)),
  ]),
  valued('softmaxCrossEntropy', [unit(4, 3), any(4, 3)], (y, a) => tf.losses.softmaxCrossEntropy(y as tf.Tensor, x(a))),
  valued('sigmoidCrossEntropy', [unit(4, 3), any(4, 3)], (y, a) => tf.losses.sigmoidCrossEntropy(y as tf.Tensor, x(a))),
  valued('meanSquaredError', [any(4, 3), any(4, 3)], (y, a) => tf.losses.meanSquaredError(y as tf.Tensor, x(a))),
  valued('huberLoss', [any(4, 3), any(4, 3)], (y, a) => tf.losses.huberLoss(y as tf.Tensor, x(a))),
  valued('absoluteDifference', [any(4, 3), any(4, 3)], (y, a) => tf.losses.absoluteDifference(y as tf.Tensor, x(a))),
  valued('moments', [any(4, 6)], (a) => tf.add(...(Object.values(tf.moments(x(a), 0)) as [tf.Tensor, tf.Tensor]))),
  valued('norm', [any(4, 6)], (a) => tf.norm(x(a))),
  valued('batchNorm', [any(2, 3, 3, 4), any(4), positive(4), any(4), any(4)], (a, mean, variance, offset, scale) =>
    tf.batchNorm(
      x(a),
      x<tf.Tensor1D>(mean),
      x<tf.Tensor1D>(variance),
      x<tf.Tensor1D>(offset),
      x<tf.Tensor1D>(scale),
      1e-3,
    ),
  ),
  valued(
    'basicLSTMCell',
    [any(), any(7, 16), any(16), any(2, 3), any(2, 4), any(2, 4)],
    (forget, kernel, bias, data, c, h) =>
      tf.concat(
        tf.basicLSTMCell(
          x<tf.Scalar>(forget),
          x<tf.Tensor2D>(kernel),
          x<tf.Tensor1D>(bias),
          x<tf.Tensor2D>(data),
          x<tf.Tensor2D>(c),
          x<tf.Tensor2D>(h),
        ),
        1,
      ),
  ),
]
