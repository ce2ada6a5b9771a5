import type { Outlook, Prospectus } from '@/lib/core/readiness/outlook'
import type { Forecast } from '@/lib/core/readiness/readiness'
import { daysBetween, type StudyDay } from '@/lib/core/study-day/study-day'
import { formatCount } from '../progress/number-words'
import { countOf } from '../ui/number'

/** "in 19 days", "tomorrow" */
export function daysAhead(today: StudyDay, day: StudyDay): string {
  const days = daysBetween(today, day)
  return days === 1 ? 'tomorrow' : `in ${days} days`
}

/** "about 31 of 40, 9 times in 10 between 27 and 35"; null when none of them was ever seen. */
export function shareWords({ share }: Pick<Forecast, 'share'>): string | null {
  if (!share) return null
  const { n, mean, low, high } = share
  const [about, from, to] = [Math.round(n * mean), Math.floor(n * low), Math.ceil(n * high)].map(formatCount)
  return `about ${about} of ${formatCount(n)}, 9 times in 10 between ${from} and ${to}`
}

/** "214 of 1,141 never seen" */
export const unseenWords = (unseen: number, items: number) =>
  `${formatCount(unseen)} of ${formatCount(items)} never seen`

/** What a forecast stands on, in a sentence. @param retests repeats on a later day so far */
export function basisWords({ basis }: Pick<Forecast, 'basis'>, retests: number, needed: number): string {
  if (basis === 'typical')
    return `Not enough history yet: it is a typical learner’s curve until ${needed} repeats on a later day have been seen, and ${retests} have.`
  if (basis === 'far') return 'It looks further ahead than the 60 days that forecasts were ever checked for.'
  if (basis === 'simulated') return 'It is simulated: nobody has seen you follow this plan yet.'
  return 'It is corrected by how your own earlier forecasts turned out.'
}

/** "41 of 45 earlier forecasts fell inside." */
export const heldWords = ({ held }: Pick<Outlook, 'held'>) =>
  held.of === 0
    ? 'No earlier forecast can be checked yet.'
    : `${held.inside} of ${countOf(held.of, 'earlier forecast')} fell inside ${held.of === 1 ? 'its' : 'their'} interval.`

/** Points of a hundred that a day less or more changes. */
export function changeWords({
  asPlanned,
  dayLess,
  dayMore,
}: {
  asPlanned: number
  dayLess: number | null
  dayMore: number
}) {
  const points = (share: number) => Math.round(100 * (share - asPlanned))
  const say = (change: number, when: string) =>
    change === 0
      ? `A day ${when} changes less than half a point of 100.`
      : `A day ${when}: ${change > 0 ? 'plus' : 'minus'} ${countOf(Math.abs(change), 'point')} of 100.`
  return [dayLess === null ? null : say(points(dayLess), 'less'), say(points(dayMore), 'more')].filter(
    (line) => line !== null,
  )
}

/** The headline of an interview: with the plan where there is one, else as things stand. */
export function headWords({ stopped, planned, items }: Prospectus): string {
  const share = planned.share ?? stopped.share
  if (!share) return `${countOf(items, 'card')}, none seen yet.`
  return `Follow the plan: about ${formatCount(Math.round(share.n * share.mean))} of ${formatCount(items)}.`
}
