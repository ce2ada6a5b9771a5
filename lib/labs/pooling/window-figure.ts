import type { GridFigure } from '../figure'
import { largestOf } from '../pictures/image-figures'
import { printed } from '../words/printed'
import { slides } from './data'
import type { PoolingLook } from './look'
import type { PoolingSettings } from './settings'
import { mapSide, pooledSide } from './sizes'

/** What pooling leaves of one map after the slide, with the window behind every value. */
export function windowByWindow({ pooled, whole, filter }: PoolingLook, settings: PoolingSettings): GridFigure {
  const { slide } = settings
  const side = pooledSide(settings)
  const size = side ** 2
  const [start, now] = [pooled.subarray(0, size), pooled.slice(slide * size, (slide + 1) * size)]
  const map = whole.subarray((whole.length / slides.length) * slide)
  const most = largestOf(now)
  const stops = side > 8 ? [2, 5, 8, 11, 14] : Array.from({ length: side }, (_, at) => at)
  return {
    kind: 'grid',
    title: `That map after ${slide} px, value by value`,
    summary: `Map ${filter + 1} has ${side} × ${side} values, ${printed(most)} at most.`,
    scale: 'sequential',
    ends: ['0', printed(most)],
    columns: side,
    values: now.map((value) => value / most),
    ...(side <= 8 && { printed: [...now].map((value) => (value === 0 ? '0' : printed(value, 1))) }),
    detail(row, column) {
      const at = row * side + column
      return `Row ${row + 1}, column ${column + 1}: ${comesFrom(windowOf(map, settings, row, column), settings)} = ${printed(now[at])}; before the slide it was ${printed(start[at])}.`
    },
    table: {
      columns: ['value at', ...stops.map((column) => `column ${column + 1}`)],
      rows: stops.map((row) => [`row ${row + 1}`, ...stops.map((column) => printed(now[row * side + column]))]),
    },
  }
}

/** The values of a window, row by row from its first. */
function windowOf(map: Float32Array, { pool, window }: PoolingSettings, row: number, column: number) {
  const width = pool === 'none' ? 1 : window
  return Array.from({ length: width ** 2 }, (_, at) => {
    const [y, x] = [row * width + Math.floor(at / width), column * width + (at % width)]
    return map[y * mapSide + x] ?? 0
  })
}

const takes = { none: 'the value itself', first: 'the first of', average: 'the mean of', max: 'the largest of' }

function comesFrom(values: readonly number[], { pool }: PoolingSettings) {
  if (pool === 'none') return takes.none
  const told = values.length > 16 ? `${values.length} values` : values.map((value) => printed(value)).join(', ')
  return `${takes[pool]} ${told}`
}
