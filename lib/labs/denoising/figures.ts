import type { Figure, LinesFigure, TilesFigure } from '../figure'
import { pictureTiles, wrongTable } from '../pictures/picture-tiles'
import { pictureSide, unstack, wrongPixels } from '../pictures/rectangles'
import { printed } from '../words/printed'
import { noiseLevels } from './damage'
import { type DenoisingLook, shownCount } from './look'

export const figures = (look: DenoisingLook): readonly Figure[] => [
  restored(look),
  changes(look),
  curve(look),
  filters(look),
]

const mean = (wrong: number) => printed(wrong / shownCount, 1)

function restored({ clean, damaged, restored: out }: DenoisingLook): TilesFigure {
  const answers = [
    { name: 'in', pictures: damaged },
    { name: 'out', pictures: out },
  ]
  return {
    kind: 'tiles',
    title: 'Fresh pictures, 15 % of pixels flipped',
    summary: `${shownCount} pictures go in with ${mean(wrongPixels(damaged, clean))} wrong pixels on average and come out with ${mean(wrongPixels(out, clean))}.`,
    ...pictureTiles([{ name: 'clean', pictures: clean }, ...answers]),
    table: wrongTable(clean, answers),
  }
}

/** Out less in: the step that a denoiser takes from what it is given. */
function changes({ clean, damaged, restored: out }: DenoisingLook): TilesFigure {
  const steps = unstack(out.map((pixel, at) => pixel - (damaged[at] ?? 0)))
  const [targets, inputs] = [unstack(clean), unstack(damaged)]
  const rows = steps.map((step, at) => {
    const wasWrong = (pixel: number) => targets[at]?.[pixel] !== inputs[at]?.[pixel]
    const turned = [...step.keys()].filter((pixel) => Math.abs(step[pixel] ?? 0) > 0.5)
    return { mended: turned.filter(wasWrong).length, spoilt: turned.filter((pixel) => !wasWrong(pixel)).length }
  })
  const total = (count: (row: (typeof rows)[number]) => number) => rows.reduce((sum, row) => sum + count(row), 0)
  return {
    kind: 'tiles',
    title: 'What it changes: out less in',
    summary: `In these ${shownCount} pictures it mends ${total(({ mended }) => mended)} pixels and spoils ${total(({ spoilt }) => spoilt)}.`,
    across: shownCount,
    tiles: steps.map((values, at) => ({ name: `step ${at + 1}`, columns: pictureSide, values })),
    scale: 'diverging',
    ends: ['−1', '1'],
    table: {
      columns: ['picture', 'pixels mended', 'pixels spoilt'],
      rows: rows.map(({ mended, spoilt }, at) => [String(at + 1), String(mended), String(spoilt)]),
    },
  }
}

function curve({ curve: { before, after } }: DenoisingLook): LinesFigure {
  const percent = noiseLevels.map((level) => `${Math.round(100 * level)} %`)
  return {
    kind: 'lines',
    title: 'Wrong pixels, over 0 to 40 % flipped',
    summary: `With ${percent[3]} of the pixels flipped, ${printed(before[3], 1)} are wrong as they go in and ${printed(after[3], 1)} as they come out; with ${percent.at(-1)}, ${printed(before.at(-1), 1)} and ${printed(after.at(-1), 1)}.`,
    x: 'steps of 5 %',
    lines: [
      { name: 'out', values: after },
      { name: 'in', values: before },
    ],
    table: {
      columns: ['flipped', 'wrong, in', 'wrong, out'],
      rows: percent.map((name, at) => [name, printed(before[at], 1), printed(after[at], 1)]),
    },
  }
}

/** The weights into units of the code, each brought to its own largest. */
function filters({ filters: weights }: DenoisingLook): TilesFigure {
  const all = unstack(weights)
  const largest = all.map((filter) => filter.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6))
  return {
    kind: 'tiles',
    title: 'What units of the code look for',
    summary: `Weights into ${all.length} units, each in shares of its own largest, which go from ${printed(Math.min(...largest))} to ${printed(Math.max(...largest))}.`,
    across: shownCount,
    tiles: all.map((filter, at) => ({
      name: `unit ${at + 1}`,
      columns: pictureSide,
      values: filter.map((weight) => weight / (largest[at] ?? 1)),
    })),
    scale: 'diverging',
    ends: ['−1', '1'],
    table: {
      columns: ['unit', 'largest weight', 'mean weight'],
      rows: all.map((filter, at) => [
        String(at + 1),
        printed(largest[at]),
        printed(filter.reduce((sum, weight) => sum + weight / filter.length, 0)),
      ]),
    },
  }
}
