import type { FieldFigure } from '../figure'
import { printed } from '../words/printed'
import { type Points, reach } from './plane-points'

/** Places along one edge of the map. */
export const mapSide = 40

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

/** Where a point of the plane lies on a picture of it. */
export const onMap = (across: number, up: number) => ({
  x: (across + reach) / (2 * reach),
  y: (reach - up) / (2 * reach),
})

/** The probability of class 1 over the plane, [mapSide²], with the training points. */
export function mapFigure(map: Float32Array, train: Points): FieldFigure {
  const share = map.reduce((count, value) => count + (value > 0.5 ? 1 : 0), 0) / map.length
  const marks = [0, mapSide - 1, mapSide * (mapSide - 1), mapSide * mapSide - 1, (mapSide / 2) * mapSide + mapSide / 2]
  return {
    kind: 'field',
    title: 'Its answer over the plane',
    summary: `Class 1 is the answer on ${percent(share)} of the plane. Corners and middle: ${marks.map((at) => percent(map[at] ?? 0)).join(', ')} for class 1.`,
    side: mapSide,
    values: map.map((value) => 2 * value - 1),
    ends: ['class 0', 'class 1'],
    points: Array.from({ length: train.count }, (_, at) => ({
      ...onMap(train.x[at * 2] ?? 0, train.x[at * 2 + 1] ?? 0),
      group: train.y[at] === 1 ? 1 : 0,
    })),
    table: coarse(map),
  }
}

const percent = (value: number) => `${Math.round(100 * value)} %`

/** Every eighth place of the map: the twin of a picture of 1,600 cells. */
function coarse(map: Float32Array) {
  const stops = [4, 12, 20, 28, 36]
  const centres = places(mapSide)
  const at = (row: number, column: number) => row * mapSide + column
  return {
    columns: ['class 1 at', ...stops.map((column) => `x = ${printed(centres[at(0, column) * 2], 1)}`)],
    rows: stops.map((row) => [
      `y = ${printed(centres[at(row, 0) * 2 + 1], 1)}`,
      ...stops.map((column) => percent(map[at(row, column)] ?? 0)),
    ]),
  }
}
