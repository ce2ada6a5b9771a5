import type { Figure, GridFigure, TilesFigure } from '../figure'
import { pictureTiles, wrongTable } from '../pictures/picture-tiles'
import { pictureSide, pixelCount, unstack, wrongPixels } from '../pictures/rectangles'
import { printed } from '../words/printed'
import { isActive } from './active'
import { type SparseLook, shownPictures } from './look'

export const figures = (look: SparseLook): readonly Figure[] => [codes(look), writing(look), reconstructions(look)]

/** Pictures against units: who speaks for which picture. */
function codes({ codes: values, units, raised, lowered }: SparseLook): GridFigure {
  const most = values.reduce((largest, value) => Math.max(largest, value), 1e-6)
  const names = Array.from({ length: shownPictures }, (_, at) => `picture ${at + 1}`)
  const activeIn = (row: number) => values.slice(row * units, (row + 1) * units).filter(isActive)
  const active = values.filter(isActive).length
  return {
    kind: 'grid',
    title: 'Who is active: pictures × units',
    summary: `${shownPictures} fresh pictures and ${units} units: on average ${printed(active / shownPictures, 1)} units are active for a picture, the strongest at ${printed(most)}.`,
    scale: 'sequential',
    ends: ['0', printed(most, 1)],
    columns: units,
    values: values.map((value) => value / most),
    detail: (row, column) => {
      const at = row * units + column
      const [up, down, value] = [raised[at] ?? 0, lowered[at] ?? 0, values[at] ?? 0]
      const pixels = `Picture ${row + 1}, unit ${column + 1}: lit pixels add ${printed(up)} and take ${printed(down)};`
      return isActive(value)
        ? `${pixels} with a bias of ${printed(value - up + down)} that makes ${printed(value)}.`
        : `${pixels} with the bias that is not above zero, so ReLU gives 0.`
    },
    table: {
      columns: ['picture', 'active units', 'largest', 'sum'],
      rows: names.map((name, row) => [
        name,
        String(activeIn(row).length),
        printed(activeIn(row).reduce((largest, value) => Math.max(largest, value), 0)),
        printed(activeIn(row).reduce((sum, value) => sum + value, 0)),
      ]),
    },
  }
}

function writing({ writing: weights, busiest, shares }: SparseLook): TilesFigure {
  const most = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 1e-6)
  const length = (picture: Float32Array) => Math.sqrt(picture.reduce((sum, weight) => sum + weight ** 2, 0))
  const pictures = unstack(weights)
  const percent = (at: number) => `${Math.round(100 * (shares[at] ?? 0))} %`
  return {
    kind: 'tiles',
    title: 'What the busiest units write',
    summary: `The decoder's weights of the ${busiest.length} units that are active most often, from ${percent(0)} of all pictures down to ${percent(busiest.length - 1)}.`,
    across: Math.min(6, busiest.length),
    tiles: pictures.map((picture, at) => ({
      name: `unit ${(busiest[at] ?? 0) + 1}`,
      columns: pictureSide,
      values: picture.map((weight) => weight / most),
    })),
    scale: 'diverging',
    ends: [printed(-most, 1), printed(most, 1)],
    table: {
      columns: ['unit', 'active in', 'length of its weights'],
      rows: pictures.map((picture, at) => [String((busiest[at] ?? 0) + 1), percent(at), printed(length(picture))]),
    },
  }
}

const reconstructed = 6

function reconstructions({ inputs, outputs }: SparseLook): TilesFigure {
  const [targets, answers] = [inputs, outputs].map((all) => all.slice(0, reconstructed * pixelCount))
  const [clean, out] = [targets ?? new Float32Array(), answers ?? new Float32Array()]
  return {
    kind: 'tiles',
    title: 'Fresh pictures, in and out',
    summary: `Of ${reconstructed} pictures ${printed(wrongPixels(out, clean) / reconstructed, 1)} pixels come out wrong on average.`,
    ...pictureTiles([
      { name: 'in', pictures: clean },
      { name: 'out', pictures: out },
    ]),
    table: wrongTable(clean, [{ name: 'out', pictures: out }]),
  }
}
