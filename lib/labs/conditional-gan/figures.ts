import { drawRing, modeCount } from '../adversarial/ring'
import type { FieldFigure, Figure, GridFigure, TilesFigure } from '../figure'
import { largestOf } from '../pictures/image-figures'
import { onMap } from '../plane/plane-map'
import { createRandom } from '../random'
import { printed } from '../words/printed'
import { askedCount, type ConditionalLook, tileSide } from './look'
import type { ConditionalSettings } from './settings'

export const figures = (look: ConditionalLook, _: ConditionalSettings, seed: number): readonly Figure[] => [
  askedFigure(look),
  mapsFigure(look),
  oneModeFigure(look, seed),
]

const modeNames = Array.from({ length: modeCount }, (_, mode) => `${mode + 1}`)
const columns = modeCount + 1

/** Which mode was asked for, by row, and which came, by column. */
function askedFigure({ came }: ConditionalLook): GridFigure {
  const share = (row: number, column: number) => (came[row * columns + column] ?? 0) / askedCount
  const obeyed = modeNames.map((_, mode) => percent(share(mode, mode)))
  return {
    kind: 'grid',
    title: 'Mode asked for, by row, and mode that came',
    summary: `Share of fakes on the mode that was asked for, from mode 1 to 8: ${obeyed.join(', ')}.`,
    scale: 'sequential',
    ends: ['0', '1'],
    columns,
    values: came.map((count) => count / askedCount),
    rowNames: modeNames.map((name) => `mode ${name}`),
    columnNames: [...modeNames, 'off'],
    marked: modeNames.map((_, mode) => mode * columns + mode),
    detail: (row, column) =>
      `Of ${askedCount} fakes asked for mode ${row + 1}, ${came[row * columns + column] ?? 0} lie ${column === modeCount ? 'on no mode' : `on mode ${column + 1}`}.`,
    table: {
      columns: ['asked for', ...modeNames.map((name) => `on ${name}`), 'on none'],
      rows: modeNames.map((name, row) => [
        name,
        ...Array.from({ length: columns }, (_, at) => percent(share(row, at))),
      ]),
    },
  }
}

/** The discriminator's logit over the plane under every label; the largest in size has the full colour. */
function mapsFigure({ logits }: ConditionalLook): TilesFigure {
  const size = tileSide ** 2
  const most = largestOf(logits)
  const tiles = modeNames.map((name, mode) => ({
    name: `mode ${name}`,
    columns: tileSide,
    values: logits.slice(mode * size, (mode + 1) * size).map((logit) => logit / most),
  }))
  const [first] = tiles
  const differ = tiles.some(({ values }) =>
    values.some((value, at) => Math.abs(value - (first?.values[at] ?? 0)) > 1e-6),
  )
  return {
    kind: 'tiles',
    title: 'How the discriminator leans, by label',
    summary: `Its logits over the plane ${differ ? 'change with the label' : 'are the same under every label, since it is given none'}. The full colour is a logit of ${printed(most)}.`,
    scale: 'diverging',
    ends: ['fake', 'real'],
    across: 4,
    tiles,
    table: {
      columns: ['label', 'lowest logit', 'highest logit'],
      rows: tiles.map(({ name, values }) => [
        name,
        printed(most * Math.min(...values)),
        printed(most * Math.max(...values)),
      ]),
    },
  }
}

/** Fakes that were asked for the first mode, real points of that mode, and the map under its label. */
function oneModeFigure({ logits, fakes, came }: ConditionalLook, seed: number): FieldFigure {
  const { x, modes } = drawRing(createRandom(seed, 'shown'), 160)
  const placeAt = (points: Float32Array, at: number) => onMap(points[2 * at] ?? 0, points[2 * at + 1] ?? 0)
  const real = [...modes].flatMap((mode, at) => (mode === 0 ? [{ ...placeAt(x, at), group: 1 as const }] : []))
  const asked = Array.from({ length: askedCount }, (_, at) => ({ ...placeAt(fakes, at), group: 0 as const }))
  const most = largestOf(logits)
  return {
    kind: 'field',
    title: 'Fakes that were asked for mode 1',
    summary: `Dots are ${askedCount} fakes asked for mode 1, at the right; ${came[0] ?? 0} lie on it. Squares are real points of that mode.`,
    side: tileSide,
    values: logits.slice(0, tileSide ** 2).map((logit) => logit / most),
    ends: ['fake', 'real'],
    points: [...real, ...asked].filter((place) => place.x >= 0 && place.x <= 1 && place.y >= 0 && place.y <= 1),
    table: {
      columns: ['they lie on', 'fakes'],
      rows: [...modeNames.map((name) => `mode ${name}`), 'no mode'].map((name, at) => [name, `${came[at] ?? 0}`]),
    },
  }
}

const percent = (share: number) => `${Math.round(100 * share)} %`
