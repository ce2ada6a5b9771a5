import type { BarsFigure, FieldFigure, Place } from '../figure'
import { mapSide, onMap, places } from '../plane/plane-map'
import { createRandom } from '../random'
import { printed } from '../words/printed'
import { smallNumber } from '../words/small-number'
import { drawRing } from './ring'
import { alongCount, type RingLook, shownCount } from './ring-look'

/** The longest arrow, as a share of the map's edge. */
const longest = 0.12

/** What the discriminator says over the plane, with real points, fakes, and where its gradient sends them. */
export function judgeFigure(
  { map, fakes, pulls }: RingLook,
  { seed, title, ends }: { seed: number; title: string; ends: readonly [string, string] },
): FieldFigure {
  const sizes = pairsOf(pulls).map(([x, y]) => Math.sqrt(x * x + y * y))
  const most = Math.max(...sizes, 1e-12)
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length
  return {
    kind: 'field',
    title,
    summary: `Squares are real points, dots are fakes. Arrows show where the loss sends ${sizes.length} fakes, the longest standing for a gradient of ${smallNumber(most)}; the mean is ${smallNumber(mean)}.`,
    side: mapSide,
    values: map,
    ends,
    points: [
      ...placesOf(realPoints(seed)).map((place) => ({ ...place, group: 1 as const })),
      ...placesOf(fakes).map((place) => ({ ...place, group: 0 as const })),
    ].filter(isOnMap),
    arrows: pairsOf(pulls).flatMap(([x, y], at) => {
      const from = onMap(fakes[2 * at] ?? 0, fakes[2 * at + 1] ?? 0)
      const to = { x: from.x + (x / most) * longest, y: from.y - (y / most) * longest }
      return isOnMap(from) && isOnMap(to) ? [{ from, to }] : []
    }),
    table: coarse(map, title),
  }
}

/** Where the generator takes a square net of noise, over the modes. */
export function netFigure({ net }: RingLook, seed: number): FieldFigure {
  const all = pairsOf(net)
  const span = (axis: 0 | 1) => {
    const along = all.map((pair) => pair[axis])
    return `${printed(Math.min(...along), 1)} to ${printed(Math.max(...along), 1)}`
  }
  const held = (value: number) => Math.max(0, Math.min(1, value))
  const nodes = all.map(([x, y]) => onMap(x, y)).map(({ x, y }) => ({ x: held(x), y: held(y) }))
  const ways = Array.from({ length: nodes.length / alongCount }, (_, line) =>
    nodes.slice(line * alongCount, (line + 1) * alongCount),
  )
  return {
    kind: 'field',
    title: 'Where it takes a square net of noise',
    summary: `The net reaches from ${span(0)} across and ${span(1)} up; squares are real points.`,
    side: 1,
    values: Float32Array.of(0),
    points: placesOf(realPoints(seed)).map((place) => ({ ...place, group: 1 as const })),
    ways,
    table: {
      columns: ['line of noise', 'starts at', 'middle', 'ends at'],
      rows: ways.map((_, line) => [
        `${line + 1}`,
        ...[0, (alongCount - 1) / 2, alongCount - 1].map((at) => pointText(all[line * alongCount + at])),
      ]),
    },
  }
}

/** How many of the counted fakes lie on each mode. */
export function countsFigure({ counts }: RingLook): BarsFigure {
  const all = [...counts]
  const off = 512 - all.reduce((sum, count) => sum + count, 0)
  return {
    kind: 'bars',
    title: 'Fakes on each mode, of 512',
    summary: `Mode by mode: ${all.join(', ')}; on no mode: ${off}.`,
    scale: 'linear',
    bars: all.map((value, at) => ({ name: `mode ${at + 1}`, value })),
    domain: [0, 512],
    table: {
      columns: ['mode', 'fakes'],
      rows: [...all.map((count, at) => [`${at + 1}`, `${count}`]), ['none', `${off}`]],
    },
  }
}

const realPoints = (seed: number) => drawRing(createRandom(seed, 'shown'), shownCount).x

const pairsOf = (points: Float32Array) =>
  Array.from({ length: points.length / 2 }, (_, at) => [points[2 * at] ?? 0, points[2 * at + 1] ?? 0] as const)

const placesOf = (points: Float32Array) => pairsOf(points).map(([x, y]) => onMap(x, y))

const isOnMap = ({ x, y }: Place) => x >= 0 && x <= 1 && y >= 0 && y <= 1

const pointText = (pair: readonly [number, number] = [0, 0]) => pair.map((value) => printed(value)).join(', ')

/** Every eighth place of the map: the twin of a picture of 1,600 cells. */
function coarse(map: Float32Array, title: string) {
  const stops = [4, 12, 20, 28, 36]
  const centres = places(mapSide)
  return {
    columns: [title, ...stops.map((column) => `x = ${printed(centres[column * 2], 1)}`)],
    rows: stops.map((row) => [
      `y = ${printed(centres[row * mapSide * 2 + 1], 1)}`,
      ...stops.map((column) => printed(map[row * mapSide + column])),
    ]),
  }
}
