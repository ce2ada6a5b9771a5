import { chanceOf } from './recalibrate'

/** The share recalled in the mean, and where it lies 9 times out of 10. */
export type Share = { readonly n: number; readonly mean: number; readonly low: number; readonly high: number }

/** Standard normal quantile of a two-sided 90 % interval. */
const z90 = 1.645

/**
 * The share of some items that will be recalled. Its variance is the luck of n questions and a part that more questions
 * do not remove: good and bad days, wrong weights (`dispersion`, a variance in log odds). The interval is normal in log
 * odds, so it never leaves (0, 1). Null without items.
 */
export function shareOf(chances: readonly number[], dispersion: number): Share | null {
  const n = chances.length
  if (n === 0) return null
  const mean = chances.reduce((sum, p) => sum + p, 0) / n
  const luck = chances.reduce((sum, p) => sum + p * (1 - p), 0)
  const deviation = Math.sqrt(luck / n ** 2 + dispersion * (luck / n) ** 2)
  const middle = Math.log(mean / (1 - mean))
  const reach = (z90 * deviation) / (mean * (1 - mean))
  return { n, mean, low: chanceOf(middle - reach), high: chanceOf(middle + reach) }
}

/** Did the interval hold, told as counts of whole items as it is shown? 18.6 to 19.8 of 20 is 18 to 20. */
export const holdsCount = ({ n, low, high }: Share, recalled: number) =>
  recalled >= Math.floor(n * low) && recalled <= Math.ceil(n * high)
