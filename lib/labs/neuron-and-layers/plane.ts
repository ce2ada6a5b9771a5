import { reach } from './data'

/** Places along one edge of the map, and of the small map in every unit. */
export const mapSide = 40
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

/** Centres of the cells of a square grid over the plane: [side², 2], the top row first. */
export function places(side: number) {
  const at = (cell: number) => ((cell + 0.5) / side) * 2 * reach - reach
  const grid = new Float32Array(side * side * 2)
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      grid[(row * side + column) * 2] = at(column)
      grid[(row * side + column) * 2 + 1] = -at(row)
    }
  }
  return grid
}
