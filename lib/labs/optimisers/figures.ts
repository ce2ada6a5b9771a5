import type { FieldFigure, Figure, LinesFigure, Place } from '../figure'
import { conditionOf, stretch } from './rescaled'
import type { OptimiserSettings } from './settings'
import { floorOf, lossAt, minimumOf, type Point, reach } from './surface'
import type { OptimiserLook } from './training'

/** Cells along one edge of a map. */
const side = 60
/** Losses at the two ends of the colours, which follow the logarithm between them. */
const [lowest, highest] = [0.01, 1000]

export function figures(look: OptimiserLook, settings: OptimiserSettings): readonly Figure[] {
  const path = pointsOf(look.path)
  return [plane(path, settings), rescaled(path, look.divisors, settings), courses(path, settings)]
}

function plane(path: readonly Point[], settings: OptimiserSettings): FieldFigure {
  const now = path.at(-1) ?? [0, 0]
  return {
    kind: 'field',
    title: 'Its way over the loss',
    summary: `After ${path.length - 1} updates it stands at ${said(now)}, at a loss of ${print(lossAt(settings, now))}. The minimum is at ${said(minimumOf(settings))}.`,
    ...mapOf((point) => lossAt(settings, point)),
    points: marks(path),
    ways: [...waysOf(path), ...cross(minimumOf(settings))],
    table: {
      columns: ['update', 'x', 'y', 'loss'],
      rows: path.flatMap((point, update) =>
        update <= 10 || update % 20 === 0 || update === path.length - 1
          ? [[String(update), print(point[0]), print(point[1]), print(lossAt(settings, point))]]
          : [],
      ),
    },
  }
}

/** The same plane in the coordinates in which the method is plain gradient descent. */
function rescaled(path: readonly Point[], divisors: Float32Array, settings: OptimiserSettings): FieldFigure {
  const pair = [divisors[0] ?? 1, divisors[1] ?? 1] as const
  const { to, back } = stretch(settings, pair)
  const condition = conditionOf(settings, path.at(-1) ?? [0, 0], pair)
  return {
    kind: 'field',
    title: 'The loss as it meets it, rescaled',
    summary: `The step along y is divided by ${print(pair[1] / pair[0])} times what that along x is divided by. What is left of the ravine has curvatures in the ratio ${print(condition)} where it stands.`,
    ...mapOf((point) => lossAt(settings, back(point))),
    points: marks(path.map(to)),
    ways: [...waysOf(path.map(to)), ...cross([0, 0])],
    table: {
      columns: ['coordinate', 'its step is divided by'],
      rows: [
        ['x', print(pair[0])],
        ['y', print(pair[1])],
      ],
    },
  }
}

function courses(path: readonly Point[], settings: OptimiserSettings): LinesFigure {
  const away = path.findIndex(([x, y]) => !(Math.abs(x) < 2 * reach && Math.abs(y) < 2 * reach))
  const seen = path.slice(0, away < 0 ? path.length : away).map((point) => floorOf(settings, point))
  const [along, across] = seen.at(-1) ?? [0, 0]
  return {
    kind: 'lines',
    title: 'Along the floor, and across it',
    summary: `After ${seen.length - 1} updates it is ${print(along)} from the minimum along the floor and ${print(across)} across it.${away < 0 ? '' : ' Then it left the map.'}`,
    x: 'updates',
    lines: [
      { name: 'along', values: seen.map(([value]) => value) },
      { name: 'across', values: seen.map(([, value]) => value) },
    ],
    table: {
      columns: ['update', 'along', 'across'],
      rows: seen.flatMap((place, update) =>
        update % 10 === 0 ? [[String(update), ...place.map((value) => print(value))]] : [],
      ),
    },
  }
}

function mapOf(lossAtPlace: (point: Point) => number) {
  const centre = (cell: number) => ((cell + 0.5) / side) * 2 * reach - reach
  const values = Float32Array.from({ length: side ** 2 }, (_, at) => {
    const loss = lossAtPlace([centre(at % side), -centre(Math.floor(at / side))])
    return Math.log(loss / lowest) / Math.log(highest / lowest)
  })
  return { side, values, scale: 'sequential', ends: ['loss .01', '1000'] } as const
}

const placeOf = ([x, y]: Point): Place => ({ x: (x + reach) / (2 * reach), y: (reach - y) / (2 * reach) })
const isInside = ([x, y]: Point) => Math.abs(x) <= reach && Math.abs(y) <= reach

/** The start as a square, the place it is at as a disc, where they are on the map. */
const marks = (path: readonly Point[]) =>
  [path[0], path.at(-1)].flatMap((point, at) =>
    point && isInside(point) ? [{ ...placeOf(point), group: at === 0 ? (1 as const) : (0 as const) }] : [],
  )

/** The path in the pieces of it that lie on the map. */
function waysOf(path: readonly Point[]): Place[][] {
  const ways: Place[][] = [[]]
  for (const point of path) {
    if (isInside(point)) ways.at(-1)?.push(placeOf(point))
    else ways.push([])
  }
  return ways.filter((way) => way.length > 1)
}

/** Two short strokes, for the minimum. */
function cross([x, y]: Point): Place[][] {
  const arm = 0.08
  return [
    [placeOf([x - arm, y - arm]), placeOf([x + arm, y + arm])],
    [placeOf([x - arm, y + arm]), placeOf([x + arm, y - arm])],
  ]
}

const pointsOf = (path: Float32Array): Point[] =>
  Array.from({ length: path.length / 2 }, (_, at) => [path[2 * at] ?? 0, path[2 * at + 1] ?? 0])

const print = (value: number) =>
  (Math.abs(value) < 1e4 ? value.toPrecision(2) : value.toExponential(1)).replace(/-/g, '−')
const said = ([x, y]: Point) => `(${print(x)}, ${print(y)})`
