/** Places along one edge of the small map in every unit. */
export const tileSide = 10

/** What the page draws an arm from. */
export type NetworkLook = {
  /** Probability of class 1 over the plane, row by row from the top: [mapSide²]. */
  readonly map: Float32Array
  /** Per layer, what each unit puts out over the plane: [units, tileSide²]; the last layer's as a probability. */
  readonly tiles: readonly Float32Array[]
  /** Per layer, its weights: [inputs, outputs]. */
  readonly weights: readonly Float32Array[]
  readonly biases: readonly Float32Array[]
}
