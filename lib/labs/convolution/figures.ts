import type { BarsFigure, Figure, TilesFigure } from '../figure'
import { grey, imageTile, weightTiles } from '../pictures/image-figures'
import { imageAt, imageSide, shapeNames } from '../pictures/shape-images'
import { printed } from '../words/printed'
import type { ConvolutionLook } from './look'
import { pixelByPixel } from './pixel-figure'
import { type ConvolutionSettings, shifts } from './settings'

/** The plus, at its place in the order of the shapes: the image whose sums are shown. */
const shown = 2

export const figures = (look: ConvolutionLook, settings: ConvolutionSettings): readonly Figure[] => [
  firstWeights(look, settings),
  pixelByPixel(look, settings, imageAt(look.shifted, shown)),
  byShift(look),
  shownImages(look, settings),
]

/** Templates as large as the image, or filters of nine weights. */
function firstWeights({ weights, biases }: ConvolutionLook, { network }: ConvolutionSettings): TilesFigure {
  const isDense = network === 'dense'
  const size = weights.length / biases.length
  const name = isDense ? 'unit' : 'filter'
  return {
    kind: 'tiles',
    title: isDense ? 'The weights of every hidden unit, one for each pixel' : 'The filters of the first layer, 3 × 3',
    summary: isDense
      ? `Each of ${biases.length} units has a weight of its own for each of the ${size} pixels.`
      : `Each of ${biases.length} filters has 9 weights, which it lays over every place of the image.`,
    scale: 'diverging',
    ends: ['−', '+'],
    across: 4,
    tiles: weightTiles(weights, { count: biases.length, columns: isDense ? imageSide : 3, name }),
    table: {
      columns: [name, isDense ? 'largest weight' : 'weights, row by row', 'bias'],
      rows: [...biases].map((bias, at) => {
        const own = [...weights.subarray(at * size, (at + 1) * size)]
        const told = isDense ? printed(Math.max(...own)) : own.map((weight) => printed(weight)).join(', ')
        return [`${name} ${at + 1}`, told, printed(bias)]
      }),
    },
  }
}

function byShift({ accuracies }: ConvolutionLook): BarsFigure {
  const bars = shifts.map((shift, at) => ({ name: `${shift} px`, value: accuracies[at] ?? 0 }))
  return {
    kind: 'bars',
    title: 'Accuracy by the shift of fresh images',
    summary: `Accuracy falls from ${printed(accuracies[0])} without a shift to ${printed(accuracies.at(-1))} at ${shifts.at(-1)} pixels; chance is 0.25.`,
    scale: 'linear',
    domain: [0, 1],
    bars,
    table: { columns: ['shift', 'accuracy'], rows: bars.map(({ name, value }) => [name, printed(value)]) },
  }
}

/** Each shape as it is learned, then the one whose sums are shown. */
function shownImages({ learned, shifted }: ConvolutionLook, { shift, spread }: ConvolutionSettings): TilesFigure {
  return {
    kind: 'tiles',
    title: 'Images to learn from, and one of the shifted',
    summary: `Shapes to learn from lie within ${spread} pixels of the middle; the shifted are ${shift} pixels from it along both axes.`,
    ...grey,
    across: 5,
    tiles: [
      ...shapeNames.map((name, at) => imageTile(name, learned, at)),
      imageTile(`shifted ${shapeNames[shown]}`, shifted, shown),
    ],
    table: {
      columns: ['images', 'pixels from the middle'],
      rows: [
        ['to learn from', `0 to ${spread}`],
        ['shifted', `${shift}`],
      ],
    },
  }
}
