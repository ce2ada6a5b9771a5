import type { Figure, LinesFigure } from '../figure'
import { short } from '../words/small-number'
import { horizon } from './score'

/** What the page draws an arm from, in deviations of the values to learn from. */
export type SeriesLook = {
  /** The last values to learn from, and the first after them: [horizon] each. */
  readonly known: Float32Array
  readonly truth: Float32Array
  /** Forecasts of `truth`, each from true values before it, and from the forecasts before it. */
  readonly oneStep: Float32Array
  readonly free: Float32Array
  /** Mean distance from the truth by steps ahead, over all origins. */
  readonly errors: { readonly free: Float32Array; readonly persistence: Float32Array }
}

export const figures = (look: SeriesLook): readonly Figure[] => [
  forecasts(look, 'free'),
  forecasts(look, 'oneStep'),
  growth(look),
]

const told = {
  free: { title: 'Free-running, on its own forecasts', name: 'forecast' },
  oneStep: { title: 'One step ahead, on true values', name: 'forecast' },
}

function forecasts({ truth, ...look }: SeriesLook, which: 'free' | 'oneStep'): LinesFigure {
  const values = look[which]
  const { title, name } = told[which]
  const worst = truth.reduce((most, value, at) => Math.max(most, Math.abs(value - (values[at] ?? 0))), 0)
  return {
    kind: 'lines',
    title,
    summary: `Over the ${horizon} steps after the part it learned from, the largest error is ${short(worst)} deviations.`,
    x: 'steps later',
    lines: [
      { name: 'truth', values: [...truth] },
      { name, values: [...values] },
    ],
    table: {
      columns: ['step', 'truth', 'forecast'],
      rows: Array.from(truth, (value, at) => [String(at + 1), short(value), short(values[at])]),
    },
  }
}

function growth({ errors: { free, persistence } }: SeriesLook): LinesFigure {
  return {
    kind: 'lines',
    title: 'Error by steps ahead, free-running',
    summary: `One step ahead its mean error is ${short(free[0])} against ${short(persistence[0])} of persistence, ${horizon} steps ahead ${short(free.at(-1))} against ${short(persistence.at(-1))}.`,
    x: 'steps ahead',
    lines: [
      { name: 'last value', values: [...persistence] },
      { name: 'its own', values: [...free] },
    ],
    table: {
      columns: ['steps ahead', 'its own', 'persistence'],
      rows: Array.from(free, (error, at) => [String(at + 1), short(error), short(persistence[at])]),
    },
  }
}
