import { dispersionOf, type Issued, type IssuingDay, settledAfter, usualDispersion } from './dispersion'
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
  readonly recalibration: Recalibration
  readonly topicEffects: ReadonlyMap<string, number>
  readonly dispersion: number
  /** Has the learner enough history for the forecast to be his own? */
  readonly isOwn: boolean
}

export const nothingLearnt: Learnt = {
  recalibration: noRecalibration,
  topicEffects: new Map(),
  dispersion: usualDispersion,
  isOwn: false,
}

function learn(lessons: readonly Lesson[], dispersion: number): Learnt {
  const recalibration = recalibrate(lessons)
  const effects = topicEffects(topicEvidence(lessons, recalibration))
  return { recalibration, topicEffects: effects, dispersion, isOwn: true }
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
function lessonsOf({ retests }: History, timeline: Timeline): Lesson[] {
  return retests.map(({ day, topicId, recalled }, test) => {
    const { chances } = epochAfter(timeline, day - 1)
    return { own: logit(chances[test] ?? 0), typical: logit(timeline.typical[test] ?? 0), topicId, recalled }
  })
}

/** A study day: what was learnt by its end, and the forecasts issued then for retests that were still to come. */
export type LearntDay = Learnt & IssuingDay

function issueOn(day: number, learnt: Learnt, { retests }: History, timeline: Timeline): Issued[] {
  const { chances } = epochAfter(timeline, day)
  const isAhead = (test: Retest) =>
    test.fromDay <= day && test.day >= day + settledAfter.from && test.day <= day + settledAfter.to
  return retests.flatMap((test, index) => {
    if (!isAhead(test)) return []
    const outlook = { topicId: test.topicId, own: chances[index] ?? 0, typical: timeline.typical[index] ?? 0 }
    return [{ ...test, chance: chanceOfOutlook(learnt, outlook) }]
  })
}

/**
 * What was learnt by the end of each study day up to a day, from that day's past alone. The forecasts of earlier days are
 * made again on the way, since they show how far this learner strays from his forecasts.
 */
export function learnDayByDay(history: History, timeline: Timeline): LearntDay[] {
  const lessons = lessonsOf(history, timeline)
  const days: LearntDay[] = []
  let seen = 0
  for (const day of history.studyDays) {
    while ((history.retests[seen]?.day ?? Number.POSITIVE_INFINITY) <= day) seen++
    const learnt = seen < retestsForForecast ? nothingLearnt : learn(lessons.slice(0, seen), dispersionOf(days, day))
    days.push({ ...learnt, day, issued: issueOn(day, learnt, history, timeline) })
  }
  return days
}
