import type { BarsFigure, Figure, GridFigure, TilesFigure } from '../figure'
import { largestOf } from '../pictures/image-figures'
import { imageSide, shapeNames } from '../pictures/shape-images'
import { printed } from '../words/printed'
import { patchPlaces, patchSide, patchStep, shownImage, shownShape } from './data'
import type { FeatureMapLook } from './look'
import { filterCounts } from './sizes'

export const figures = (look: FeatureMapLook): readonly Figure[] => [
  occlusion(look),
  mapsOf(look.first, 1),
  mapsOf(look.second, 2),
  answer(look),
]

/** How much of its lead the answer loses to a patch of zeros at each place (Zeiler and Fergus 2014, arXiv:1311.2901). */
function occlusion({ leads, answer }: FeatureMapLook): GridFigure {
  const [whole = Number.NaN, ...covered] = leads
  const falls = Float32Array.from(covered, (lead) => whole - lead)
  const most = largestOf(falls)
  const deepest = falls.indexOf(Math.max(...falls))
  const told = (at: number) => {
    const [top, left] = [Math.floor(at / patchPlaces) * patchStep, (at % patchPlaces) * patchStep]
    return `rows ${top + 1} to ${top + patchSide}, columns ${left + 1} to ${left + patchSide}`
  }
  const rows = Array.from({ length: patchPlaces }, (_, row) => row)
  return {
    kind: 'grid',
    title: 'Fall of its lead, by place of a patch',
    summary: `It answers ${shapeNames[answer]}, with a lead of ${printed(whole, 1)}, which falls most, by ${printed(falls[deepest], 1)}, with a patch on ${told(deepest)}.`,
    scale: 'diverging',
    ends: [printed(-most, 1), printed(most, 1)],
    columns: patchPlaces,
    values: falls.map((fall) => fall / most),
    printed: [...falls].map((fall) => (Math.abs(fall) < 0.05 ? '0' : printed(fall, 1))),
    detail(row, column) {
      const at = row * patchPlaces + column
      return `A patch of zeros on ${told(at)}: the lead of the ${shapeNames[answer]}, its logit less the next, goes from ${printed(whole, 1)} to ${printed(covered[at], 1)}, a fall of ${printed(falls[at], 1)}.`
    },
    table: {
      columns: ['patch from', ...rows.map((column) => `column ${column * patchStep + 1}`)],
      rows: rows.map((row) => [
        `row ${row * patchStep + 1}`,
        ...rows.map((column) => printed(falls[row * patchPlaces + column], 1)),
      ]),
    },
  }
}

/** What a layer makes of the shown image; before the maps of the first stands the image itself. */
function mapsOf(maps: Float32Array, layer: 1 | 2): TilesFigure {
  const count = filterCounts[layer - 1] ?? 1
  const size = maps.length / count
  const most = largestOf(maps)
  const all = Array.from({ length: count }, (_, at) => maps.slice(at * size, (at + 1) * size))
  const silent = all.filter((map) => map.every((value) => value === 0)).length
  const tiles = all.map((map, at) => ({
    name: `map ${at + 1}`,
    columns: Math.sqrt(size),
    values: map.map((value) => value / most),
  }))
  return {
    kind: 'tiles',
    title: layer === 1 ? 'The image, and the maps of the first layer' : 'The maps of the second layer',
    summary: `${count} maps of ${Math.sqrt(size)} × ${Math.sqrt(size)}; ${silent} of them ${silent === 1 ? 'is' : 'are'} silent, and the largest value is ${printed(most)}.`,
    scale: 'sequential',
    ends: ['0', printed(most)],
    across: layer === 1 ? count + 1 : 4,
    tiles: layer === 1 ? [{ name: 'image', columns: imageSide, values: shownImage() }, ...tiles] : tiles,
    table: {
      columns: ['map', 'places above 0', 'largest value'],
      rows: all.map((map, at) => [
        `map ${at + 1}`,
        `${map.filter((value) => value > 0).length} of ${size}`,
        printed(Math.max(...map)),
      ]),
    },
  }
}

function answer({ probabilities }: FeatureMapLook): BarsFigure {
  const bars = shapeNames.map((name, at) => ({ name, value: probabilities[at] ?? 0 }))
  return {
    kind: 'bars',
    title: 'Its answer to the image of a plus',
    summary: `The image shows a ${shapeNames[shownShape]}. Probabilities: ${bars.map(({ name, value }) => `${name} ${printed(value)}`).join(', ')}.`,
    scale: 'linear',
    domain: [0, 1],
    bars,
    table: { columns: ['shape', 'probability'], rows: bars.map(({ name, value }) => [name, printed(value)]) },
  }
}
