import { answersForRetention, intervalLevel, type Retention } from '@/lib/core/progress/retention'
import { formatChance } from '../ui/number'
import { formatCount } from './number-words'

export const levelWords = `${Math.round(intervalLevel * 100)} %`

/** "12 of 30 reviews" */
export const reviewsSoFar = (n: number) => `${n} of ${answersForRetention} reviews`

/** What was recalled, with its error, beside what was to be recalled. */
export function retentionWords({ n, recalled, measured }: Retention, target: number): string {
  if (!measured) {
    return `Not enough data yet: ${reviewsSoFar(n)} at least a day after the one before. Those of the first day test no memory.`
  }
  const { share, low, high } = measured
  const between = `between ${formatChance(low)} and ${formatChance(high)} (${levelWords} interval)`
  const said = `Of ${formatCount(n)} reviews at least a day apart ${formatCount(recalled)} were recalled: ${formatChance(share)}, ${between}.`
  const aim = formatChance(target)
  if (high < target) return `${said} That is less than your target of ${aim}.`
  return low > target
    ? `${said} That is more than your target of ${aim}.`
    : `${said} Your target of ${aim} lies within.`
}

/** "after 1 to 7 days" */
export const gapWords = ({ from, to }: { from: number; to: number | null }) =>
  to === null ? `over ${from - 1} days` : `${from} to ${to} days`
