import type { FieldFigure, Figure, LinesFigure } from '../figure'
import { onMap } from '../plane/plane-map'
import { reach } from '../plane/plane-points'
import { printed } from '../words/printed'
import { drawTargets } from './data'
import type { DescentSettings } from './settings'
import { type DescentLook, side } from './training'

export const figures = (look: DescentLook, settings: DescentSettings, seed: number): readonly Figure[] => [
  plane(look, settings, seed),
  section(look),
]

/** Class 0 is fitted as −1 and class 1 as 1; what lies beyond is drawn as the end of the scale. */
function plane({ map, features }: DescentLook, settings: DescentSettings, seed: number): FieldFigure {
  const { train } = drawTargets(settings, seed)
  const beyond = map.filter((value) => Math.abs(value) > 2).length / map.length
  const stops = [4, 12, 20, 28, 36]
  return {
    kind: 'field',
    title: 'The fit of the first draw over the plane',
    summary: `With ${features} features and ${settings.points} points the fit lies beyond ±2 on ${Math.round(100 * beyond)} % of the plane; its targets are −1 and 1.`,
    side,
    values: map.map((value) => value / 2),
    ends: ['−2', '2'],
    points: Array.from(train.y, (target, at) => ({
      ...onMap(train.x[2 * at] ?? 0, train.x[2 * at + 1] ?? 0),
      group: target > 0 ? (1 as const) : (0 as const),
    })),
    table: {
      columns: ['fit at', ...stops.map((column) => `x = ${printed(acrossAt(column), 1)}`)],
      rows: stops.map((row) => [
        `y = ${printed(-acrossAt(row), 1)}`,
        ...stops.map((column) => printed(map[row * side + column])),
      ]),
    },
  }
}

/** The row of the map that is cut, at y = .95, and the largest value that is drawn. */
const row = 10
const most = 4

function section({ map }: DescentLook): LinesFigure {
  const values = [...map.subarray(row * side, (row + 1) * side)]
  const truth = values.map((_, column) => (acrossAt(column) < 0 ? 1 : -1))
  const largest = values.reduce((high, value) => Math.max(high, Math.abs(value)), 0)
  return {
    kind: 'lines',
    title: 'The same fit along y = .95, cut off at ±4',
    summary: `Along this line the fit reaches ${printed(largest, 1)} in size, where the classes are 1 at the left and −1 at the right.`,
    x: '',
    span: ['x = −2', '2'],
    lines: [
      { name: 'fit', values: values.map((value) => Math.max(-most, Math.min(most, value))) },
      { name: 'classes', values: truth },
    ],
    table: {
      columns: ['x', 'fit', 'class'],
      rows: values.flatMap((value, column) =>
        column % 4 === 0 ? [[printed(acrossAt(column)), printed(value), printed(truth[column], 0)]] : [],
      ),
    },
  }
}

const acrossAt = (column: number) => ((column + 0.5) / side) * 2 * reach - reach
