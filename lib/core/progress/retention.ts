import type { Review } from '../journal/learner-state'

/** Fewer first answers than this say too little to be shown as a share. */
export const answersForRetention = 30

/** How often such an interval holds the true share. */
export const intervalLevel = 0.9

/** Standard normal quantile of a two-sided 90 % interval. */
const z = 1.6448536269514722

/** Wilson score interval at 90 % (E. B. Wilson, JASA 22, 1927). */
export function wilsonInterval(recalled: number, n: number): { low: number; high: number } {
  const share = recalled / n
  const centre = share + z ** 2 / (2 * n)
  const reach = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))
  const scale = 1 + z ** 2 / n
  // At 0 of n and n of n the formula meets the share but for rounding.
  return {
    low: Math.min(share, Math.max(0, (centre - reach) / scale)),
    high: Math.max(share, Math.min(1, (centre + reach) / scale)),
  }
}

export type Retention = {
  readonly n: number
  readonly recalled: number
  /** Null: not enough data yet. */
  readonly measured: { readonly share: number; readonly low: number; readonly high: number } | null
}

/**
 * The share recalled among first answers of an item on a study day, at least one day after the answer before: what the
 * desired retention promises. New cards and repeats of the same day are no test of memory.
 */
export function measuredRetention(reviews: readonly Review[]): Retention {
  const tests = reviews.filter(({ daysSince }) => daysSince !== null && daysSince > 0)
  const recalled = tests.filter(({ grade }) => grade > 1).length
  const n = tests.length
  if (n < answersForRetention) return { n, recalled, measured: null }
  return { n, recalled, measured: { share: recalled / n, ...wilsonInterval(recalled, n) } }
}

/** Days since the answer before: within a week, up to three weeks, longer. */
const gaps = [
  { from: 1, to: 7 },
  { from: 8, to: 21 },
  { from: 22, to: null },
] as const

export type RetentionOfGap = Retention & { readonly from: number; readonly to: number | null }

/** The measured retention by the days since the answer before: does it hold over long gaps as it does over short ones? */
export function retentionByGap(reviews: readonly Review[]): RetentionOfGap[] {
  return gaps.map(({ from, to }) => {
    const fits = ({ daysSince }: Review) => daysSince !== null && daysSince >= from && (to === null || daysSince <= to)
    return { from, to, ...measuredRetention(reviews.filter(fits)) }
  })
}
