import * as tf from '@tensorflow/tfjs'

export function parametersOf(shape: readonly number[], ...layers: tf.layers.Layer[]): number {
  const model = tf.sequential()
  for (const layer of [tf.layers.inputLayer({ inputShape: [...shape] }), ...layers]) model.add(layer)
  const count = model.countParams()
  model.dispose()
  return count
}

/** Without the batch. */
export const shapeAfter = (shape: readonly number[], layer: tf.layers.Layer) =>
  (layer.computeOutputShape([null, ...shape]) as number[]).slice(1)

/** The value at a place of a tensor of any rank, counted from 0 in row order. */
export const valueAt = (tensor: tf.Tensor | tf.Tensor[], place = 0) =>
  [tensor].flat()[0]?.dataSync()[place] ?? Number.NaN

/** df/dx at a number. */
export const slopeAt = (x: number, f: (x: tf.Scalar) => tf.Tensor) =>
  valueAt(tf.grad((at) => f(at.asScalar()))(tf.scalar(x)))
