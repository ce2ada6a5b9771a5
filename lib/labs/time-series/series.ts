import { normal, uniform } from '@/lib/core/random/random'
import { createRandom } from '../random'

export const seriesNames = ['seasonal', 'trend', 'walk'] as const
export type SeriesName = (typeof seriesNames)[number]

/** Steps to learn from, and steps after them to forecast. */
export const taught = 240
export const later = 96
const season = 12
/** Rise of a step, of the series with a trend, and deviation of a step of the walk. */
const rise = 0.03
const stride = 0.3

/** The whole series: `taught` values, then `later` ones. Two waves of one season, a trend on top, or a random walk. */
export function makeSeries({ series, noise }: { series: SeriesName; noise: number }, seed: number): Float32Array {
  const random = createRandom(seed, 'series')
  const [phase, second] = [uniform(random, 0, season), uniform(random, 0, season)]
  let place = 0
  return Float32Array.from({ length: taught + later }, (_, step) => {
    const drawn = normal(random)
    place += stride * drawn
    if (series === 'walk') return place
    const wave = Math.sin((2 * Math.PI * (step + phase)) / season)
    const faster = 0.5 * Math.sin((4 * Math.PI * (step + second)) / season)
    return wave + faster + noise * drawn + (series === 'trend' ? rise * step : 0)
  })
}

/** Brought to mean 0 and deviation 1 of the values to learn from: what comes later may not be known. */
export function scaled(series: Float32Array): Float32Array {
  const known = series.subarray(0, taught)
  const mean = known.reduce((sum, value) => sum + value, 0) / taught
  const deviation = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / taught)
  return series.map((value) => (value - mean) / deviation)
}
