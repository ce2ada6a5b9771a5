import * as tf from '@tensorflow/tfjs'
import { averageAtBorder, paddingAtTop } from '@/lib/core/families/cnn-borders'
import { convolutionByHand, equivarianceError } from '@/lib/core/families/cnn-by-hand'
import { pointwiseLayer } from '@/lib/core/families/cnn-cost'
import { receptiveField } from '@/lib/core/families/cnn-depth'
import { convolutionParameters, groupedParameters, separableParameters } from '@/lib/core/families/cnn-parameters'
import { classifierHead, poolingSize, transposedSize } from '@/lib/core/families/cnn-resampling'
import { dilatedSize, paddedSize, sameOutputSize } from '@/lib/core/families/cnn-sizes'
import { networkTotal } from '@/lib/core/families/cnn-totals'
import { parametersOf, shapeAfter, valueAt } from './by-tfjs'
import { rebuilt } from './rebuilt'

const column = (n: number): tf.Tensor2D => tf.ones([n, 1])
const kernel = (k: number): tf.Tensor3D => tf.ones([k, 1, 1])
const zeros = { kernelInitializer: 'zeros' } as const

rebuilt(paddedSize, ({ n, k, s, p }) => {
  const padded = shapeAfter([n, n, 1], tf.layers.zeroPadding2d({ padding: p }))
  return shapeAfter(padded, tf.layers.conv2d({ filters: 1, kernelSize: k, strides: s }))[0] ?? 0
})
rebuilt(sameOutputSize, ({ n, k, s }) => tf.conv1d(column(n), kernel(k), s, 'same').shape[0])
rebuilt(dilatedSize, ({ n, k, d }) => tf.conv1d(column(n), kernel(k), 1, 'valid', 'NWC', d).shape[0])

// Ones under a kernel of ones: what the first window lacks are the zeros before it.
rebuilt(paddingAtTop, ({ n, k, s }) => k - valueAt(tf.conv1d(column(n), kernel(k), s, 'same')))

rebuilt(convolutionParameters, ({ height, width, inputs, outputs, biases }) => {
  const layer = tf.layers.conv2d({ ...zeros, filters: outputs, kernelSize: [height, width], useBias: biases > 0 })
  return parametersOf([9, 9, inputs], layer)
})
rebuilt(separableParameters, ({ k, multiplier, inputs, outputs }) =>
  parametersOf(
    [9, 9, inputs],
    tf.layers.separableConv2d({ filters: outputs, kernelSize: k, depthMultiplier: multiplier }),
  ),
)
// tfjs has no groups: each group is a layer of its own.
rebuilt(groupedParameters, ({ k, groups, inputs, outputs }) => {
  const layers = Array.from({ length: groups }, () =>
    tf.layers.conv2d({ ...zeros, filters: outputs / groups, kernelSize: k }),
  )
  return layers.reduce((total, layer) => total + parametersOf([9, 9, inputs / groups], layer), 0)
})

// Ones everywhere: each multiply-add adds one to the sum of all outputs.
rebuilt(
  pointwiseLayer,
  ({ side, inputs, outputs, asked }) => {
    if (asked === 'parameters')
      return parametersOf([side, side, inputs], tf.layers.conv2d({ filters: outputs, kernelSize: 1 }))
    const input: tf.Tensor3D = tf.ones([side, side, inputs])
    let total = 0
    for (const value of tf.conv2d(input, tf.ones([1, 1, inputs, outputs]), 1, 'valid').dataSync()) total += value
    return total
  },
  { seeds: [0, 1, 2, 3] },
)

rebuilt(transposedSize, ({ n, k, s, padding }) => {
  const layer = tf.layers.conv2dTranspose({ filters: 1, kernelSize: k, strides: s, padding })
  return shapeAfter([n, n, 1], layer)[0] ?? 0
})
rebuilt(poolingSize, ({ n, k, s }) => {
  const layer = tf.layers.maxPooling2d({ poolSize: k, ...(s === k ? {} : { strides: s }) })
  return shapeAfter([n, n, 1], layer)[0] ?? 0
})
rebuilt(averageAtBorder, ({ values }) => {
  const pooled = tf.avgPool(tf.tensor4d(values, [1, 1, values.length, 1]), [1, 3], [1, 2], 'same')
  return valueAt(pooled, pooled.size - 1)
})
rebuilt(classifierHead, ({ side, channels, classes, head }) => {
  const gather = head === 'flattening' ? tf.layers.flatten() : tf.layers.globalAveragePooling2d({})
  return parametersOf([side, side, channels], gather, tf.layers.dense({ ...zeros, units: classes }))
})

// As many inputs as have a gradient to one output; averages stand in for maxima, whose gradient meets one input only.
rebuilt(receptiveField, ({ kernels, strides }) => {
  const stack = (row: tf.Tensor) =>
    kernels.reduce<tf.Tensor4D>(
      (map, k, at) => tf.avgPool(map, [1, k], [1, strides[at] ?? 1], 'valid'),
      row.as4D(1, 1, 120, 1),
    )
  const gradient = tf.grad((row) => stack(row).flatten().gather([2]).asScalar())(tf.ones([120]))
  return gradient.dataSync().filter((value) => value > 0).length
})

rebuilt(convolutionByHand, ({ values, kernel: weights, bias }) => {
  const sum = tf.conv2d(tf.tensor3d(values, [2, 2, 1]), tf.tensor4d(weights, [2, 2, 1, 1]), 1, 'valid')
  return valueAt(sum) + bias
})
rebuilt(equivarianceError, ({ values, kernel: weights }) => {
  const f = (row: tf.Tensor) => tf.conv1d(row.as2D(5, 1), tf.tensor3d(weights, [3, 1, 1]), 1, 'same').flatten()
  const shifted = (row: tf.Tensor) => row.gather([4, 0, 1, 2, 3])
  const x = tf.tensor1d(values)
  return valueAt(
    f(shifted(x))
      .sub(shifted(f(x)))
      .abs()
      .max(),
  )
})

rebuilt(networkTotal, ({ filters: [first, second], units }) =>
  parametersOf(
    [28, 28, 1],
    tf.layers.conv2d({ filters: first, kernelSize: 5, padding: 'same' }),
    tf.layers.maxPooling2d({ poolSize: 2 }),
    tf.layers.conv2d({ filters: second, kernelSize: 5 }),
    tf.layers.maxPooling2d({ poolSize: 2 }),
    tf.layers.flatten(),
    ...units.map((width) => tf.layers.dense({ ...zeros, units: width })),
  ),
)
