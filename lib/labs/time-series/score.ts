import { later, taught } from './series'

/** Steps ahead that a free-running forecast goes, and the steps of the later part after which one begins. */
export const horizon = 36
export const origins = [0, 10, 20, 30, 40, 50, 60]

/** The values before each of these steps of the series, [steps, window], the newest at the right. */
export const windowsBefore = (series: Float32Array, steps: readonly number[], window: number) =>
  Float32Array.from(steps.flatMap((step) => [...series.subarray(step - window, step)]))

/** Steps of the series that are forecast one by one, each from true values. */
export const laterSteps = Array.from({ length: later }, (_, at) => taught + at)

/** Mean distance of one-step forecasts from the truth, over that of persistence, which says the last value again. */
export function oneStepError(series: Float32Array, forecasts: ArrayLike<number>) {
  const truth = series.subarray(taught)
  const mine = meanOf(truth, (value, at) => Math.abs(value - (forecasts[at] ?? Number.NaN)))
  return mine / meanOf(truth, (value, at) => Math.abs(value - (series[taught + at - 1] ?? Number.NaN)))
}

/**
 * Mean distance from the truth so many steps after an origin, of free-running forecasts, [origins, horizon], and of
 * persistence, which says the value before the origin again and again: [horizon] each.
 */
export function errorsByHorizon(series: Float32Array, forecasts: ArrayLike<number>) {
  const truthAt = (origin: number, ahead: number) => series[taught + origin + ahead] ?? Number.NaN
  const each = (forecast: (row: number, ahead: number) => number) =>
    Float32Array.from({ length: horizon }, (_, ahead) =>
      meanOf(origins, (origin, row) => Math.abs(truthAt(origin, ahead) - forecast(row, ahead))),
    )
  return {
    free: each((row, ahead) => forecasts[row * horizon + ahead] ?? Number.NaN),
    persistence: each((row) => truthAt(origins[row] ?? 0, -1)),
  }
}

/** Mean over the horizon, over that of persistence. */
export const freeError = ({ free, persistence }: ReturnType<typeof errorsByHorizon>) =>
  meanOf(free, (error) => error) / meanOf(persistence, (error) => error)

function meanOf<T>(all: ArrayLike<T>, of: (value: T, at: number) => number) {
  const values = Array.from(all, of)
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
