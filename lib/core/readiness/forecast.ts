import { dispersionOf, type Issued, settledAfter, usualDispersion } from './dispersion'
import type { History, Retest } from './history'
import { type Share, shareOf } from './interval'
import {
  chanceOf,
  type Lesson,
  logit,
  noRecalibration,
  type Recalibration,
  recalibrate,
  recalibrated,
  topicEffects,
  topicEvidence,
} from './recalibrate'
import { epochAfter, type Timeline } from './timeline'

/** Below so many retests a forecast is the curve of a typical learner, not checked on this one. */
export const retestsForForecast = 250

/** What a learner's past teaches about forecasts made at the end of one day. */
export type Learnt = {
  readonly day: number
  readonly recalibration: Recalibration
  readonly topicEffects: ReadonlyMap<string, number>
  readonly dispersion: number
  /** Has the learner enough history for the forecast to be his own? */
  readonly isOwn: boolean
}

/** A chance of recall on the day of the forecast by the learner's weights and by the default ones. */
export type Outlook = { readonly topicId: string; readonly own: number; readonly typical: number }

/** The chance that one item is recalled, recalibrated and with its topic's effect. */
export function chanceOfOutlook({ recalibration, topicEffects: effects }: Learnt, outlook: Outlook): number {
  const sight = { own: logit(outlook.own), typical: logit(outlook.typical) }
  return chanceOf(recalibrated(recalibration, sight) + (effects.get(outlook.topicId) ?? 0))
}

/** The share of some items that will be recalled if they are shown once each; null without items. */
export const forecastShare = (learnt: Learnt, outlooks: readonly Outlook[]): Share | null =>
  shareOf(
    outlooks.map((outlook) => chanceOfOutlook(learnt, outlook)),
    learnt.dispersion,
  )

/** Each retest as it was seen the day before, with the weights of that time. */
export function lessonsOf({ retests }: History, timeline: Timeline): Lesson[] {
  return retests.map(({ day, topicId, recalled }, test) => {
    const { chances } = epochAfter(timeline, day - 1)
    return { own: logit(chances[test] ?? 0), typical: logit(timeline.typical[test] ?? 0), topicId, recalled }
  })
}

/** The forecasts that the learner of a day would have issued for retests that were still to come. */
export function issueOn(day: number, learnt: Learnt, { retests }: History, timeline: Timeline): Issued[] {
  const { chances } = epochAfter(timeline, day)
  const isAhead = (test: Retest) =>
    test.fromDay <= day && test.day >= day + settledAfter.from && test.day <= day + settledAfter.to
  return retests.flatMap((test, index) => {
    if (!isAhead(test)) return []
    const outlook = { topicId: test.topicId, own: chances[index] ?? 0, typical: timeline.typical[index] ?? 0 }
    return [{ topicId: test.topicId, day: test.day, recalled: test.recalled, chance: chanceOfOutlook(learnt, outlook) }]
  })
}

/**
 * What was learnt by the end of each study day up to a day, from that day's past alone. The forecasts of earlier days are
 * made again on the way, since they show how far this learner strays from his forecasts.
 */
export function learnDayByDay(history: History, timeline: Timeline, until = Number.POSITIVE_INFINITY): Learnt[] {
  const lessons = lessonsOf(history, timeline)
  const issued = new Map<number, readonly Issued[]>()
  const days: Learnt[] = []
  let seen = 0
  for (const day of history.studyDays.filter((one) => one <= until)) {
    while ((history.retests[seen]?.day ?? Number.POSITIVE_INFINITY) <= day) seen++
    const past = lessons.slice(0, seen)
    const isOwn = seen >= retestsForForecast
    const recalibration = isOwn ? recalibrate(past) : noRecalibration
    const learnt = {
      day,
      recalibration,
      topicEffects: isOwn ? topicEffects(topicEvidence(past, recalibration)) : new Map<string, number>(),
      dispersion: isOwn ? dispersionOf(issued, day) : usualDispersion,
      isOwn,
    }
    issued.set(day, issueOn(day, learnt, history, timeline))
    days.push(learnt)
  }
  return days
}
