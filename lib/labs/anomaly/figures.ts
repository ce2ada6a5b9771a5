import type { Figure, LinesFigure, TilesFigure } from '../figure'
import { pictureTiles } from '../pictures/picture-tiles'
import { printed } from '../words/printed'
import { type AnomalyLook, shownCount } from './look'
import type { AnomalyName } from './pictures'
import { falseAlarms, scoresOf } from './score'
import type { AnomalySettings } from './settings'

export const figures = (look: AnomalyLook, { anomaly }: AnomalySettings): readonly Figure[] => [
  pictures(`Anomalies: ${anomalyWords[anomaly]}`, look.odd, look.threshold),
  scores(look),
  pictures('Normal pictures: rectangles', look.normal, look.threshold),
]

export const anomalyWords: Record<AnomalyName, string> = {
  frame: 'frames',
  plus: 'pluses',
  scatter: 'scattered pixels',
  dot: 'single dots',
}

const percent = (share: number) => `${Math.round(100 * share)} %`

function pictures(title: string, { inputs, outputs }: AnomalyLook['odd'], threshold: number): TilesFigure {
  const errors = [...scoresOf(outputs, inputs)]
  const alarms = errors.filter((error) => error > threshold).length
  return {
    kind: 'tiles',
    title,
    summary: `${shownCount} pictures come back with squared errors of ${errors.map((error) => printed(error, 1)).join(', ')}; ${alarms} of them are above the threshold of ${printed(threshold, 1)}.`,
    ...pictureTiles([
      { name: 'in', pictures: inputs },
      { name: 'out', pictures: outputs },
    ]),
    table: {
      columns: ['picture', 'squared error', 'alarm'],
      rows: errors.map((error, at) => [String(at + 1), printed(error), error > threshold ? 'yes' : 'no']),
    },
  }
}

/** How the scores of both kinds lie to the threshold, which stands at four quarters. */
function scores({ upTo: { normal, odd }, threshold, caught }: AnomalyLook): LinesFigure {
  return {
    kind: 'lines',
    title: 'Share of scores up to each quarter of the threshold',
    summary: `The threshold is a squared error of ${printed(threshold)}: ${percent(falseAlarms)} of the normal pictures lie above it, and ${percent(caught)} of the anomalies.`,
    x: 'quarters',
    lines: [
      { name: 'anomaly', values: odd },
      { name: 'normal', values: normal },
    ],
    table: {
      columns: ['up to, in thresholds', 'normal', 'anomaly'],
      rows: normal.map((share, at) => [printed(at / 4), percent(share), percent(odd[at] ?? 0)]),
    },
  }
}
