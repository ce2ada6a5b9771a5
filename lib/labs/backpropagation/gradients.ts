/** What the page draws an arm from; one number a layer, the output layer last. */
export type DepthLook = {
  /** Root mean square of the gradient of the layer's weights over all training points. */
  readonly gradients: Float32Array
  /** How far its weights are from where they started, in terms of the length of the start: ‖W − W₀‖ / ‖W₀‖. */
  readonly moved: Float32Array
  /** Probability of class 1 over the plane: [mapSide²]. */
  readonly map: Float32Array
}

export const rootMeanSquare = (values: Float32Array) =>
  Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length)

/** ‖now − start‖ / ‖start‖ */
export const relativeMove = (start: Float32Array, now: Float32Array) =>
  rootMeanSquare(now.map((value, at) => value - (start[at] ?? 0))) / rootMeanSquare(start)

/** The gradient of the first hidden layer over that of the last one: both have a layer of units behind them. */
export const firstToLast = (gradients: ArrayLike<number>) =>
  (gradients[0] ?? Number.NaN) / (gradients[gradients.length - 2] ?? Number.NaN)
