import type { BarsFigure, Figure, LinesFigure, TilesFigure } from '../figure'
import { grey, largestOf } from '../pictures/image-figures'
import { drawShape, imageSide, shapeNames } from '../pictures/shape-images'
import { printed } from '../words/printed'
import { slides } from './data'
import { type PoolingLook, shown } from './look'
import type { PoolingSettings } from './settings'
import { pooledSide } from './sizes'
import { windowByWindow } from './window-figure'

export const figures = (look: PoolingLook, settings: PoolingSettings): readonly Figure[] => [
  slidingMaps(look, settings),
  bySlide(look),
  windowByWindow(look, settings),
  logitsBySlide(look, settings),
]

/** The plus at every slide, and under each what pooling leaves of the strongest map. */
function slidingMaps({ pooled, filter }: PoolingLook, settings: PoolingSettings): TilesFigure {
  const size = pooled.length / slides.length
  const most = largestOf(pooled)
  const maps = slides.map((_, slide) => pooled.slice(slide * size, (slide + 1) * size))
  const kept = maps.map((map) => map.filter((value, at) => value === maps[0]?.[at]).length)
  return {
    kind: 'tiles',
    title: 'The plus slides, and a map after pooling',
    summary: `Of the ${size} values of map ${filter + 1}, ${kept.slice(1).join(', ')} are as they were after 1, 2 and 3 pixels.`,
    ...grey,
    across: slides.length,
    tiles: [
      ...slides.map((right) => ({
        name: `${right} px`,
        columns: imageSide,
        values: drawShape(shown, { down: 0, right }),
      })),
      ...slides.map((right, slide) => ({
        name: `map, ${right} px`,
        columns: pooledSide(settings),
        values: (maps[slide] ?? new Float32Array()).map((value) => value / most),
      })),
    ],
    table: {
      columns: ['slide', 'values as before'],
      rows: slides.map((right, slide) => [`${right} px`, `${kept[slide]} of ${size}`]),
    },
  }
}

function bySlide({ movements }: PoolingLook): BarsFigure {
  const bars = slides.slice(1).map((right) => ({ name: `${right} px`, value: movements[right] ?? 0 }))
  return {
    kind: 'bars',
    title: 'How far logits move, by slide',
    summary: `Logits move by ${bars.map(({ value }) => printed(value)).join(', ')} at 1, 2 and 3 pixels; 1 is as far as from shape to shape.`,
    scale: 'linear',
    domain: [0, 2],
    bars,
    table: { columns: ['slide', 'movement'], rows: bars.map(({ name, value }) => [name, printed(value)]) },
  }
}

const answers = {
  shape: ['lying', 'upright', 'plus', 'cross'],
  quarter: ['top left', 'top right', 'low left', 'low right'],
}

function logitsBySlide({ logits }: PoolingLook, { task }: PoolingSettings): LinesFigure {
  const lines = answers[task].map((name, one) => ({
    name,
    values: slides.map((_, slide) => logits[slide * shapeNames.length + one] ?? Number.NaN),
  }))
  return {
    kind: 'lines',
    title: 'The four logits of the plus as it slides',
    summary: `From 0 to 3 pixels: ${lines.map(({ name, values }) => `${name} from ${printed(values[0], 1)} to ${printed(values.at(-1), 1)}`).join(', ')}.`,
    x: 'px',
    lines,
    table: {
      columns: ['answer', ...slides.map((right) => `${right} px`)],
      rows: lines.map(({ name, values }) => [name, ...values.map((value) => printed(value))]),
    },
  }
}
