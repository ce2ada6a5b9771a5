import type { Review } from '../journal/learner-state'
import { daysBetween, type StudyDay } from '../study-day/study-day'
import { forecastShare, type Learnt, learnDayByDay, nothingLearnt, type Outlook } from './forecast'
import { answersOf, dayNumber, historyOf, replay } from './history'
import type { Share } from './interval'
import { type LedgerRow, ledgerOf } from './ledger'
import { type MemoryModel, typicalModel } from './model'
import type { Standing } from './prospect'
import { epochAfter, timelineOf } from './timeline'

type Known = { readonly topicId: string; readonly lastDay: number; readonly own: number; readonly typical: number }

/** Stamped on what is shown. It counts changes of the way a forecast is made. */
const forecastVersion = 'forecast:1'

/** What a learner's journal says about his memory on a day: enough for every forecast from that day. */
export type Readiness = {
  readonly version: string
  readonly day: StudyDay
  readonly learnt: Learnt
  readonly model: MemoryModel
  /** Stability of each seen item by the learner's own weights and by the default ones. */
  readonly known: ReadonlyMap<string, Known>
  /** How earlier forecasts turned out. */
  readonly ledger: readonly LedgerRow[]
}

/** The weights are fitted anew whenever there is so much more to fit them to: a fold of some seconds at the most. */
const growth = 0.1

/** Reviews come in the order of the fold; items without a topic are left out. Nothing after `day` may be among them. */
export function readinessOn(
  day: StudyDay,
  reviews: readonly Review[],
  topicOf: (itemId: string) => string | undefined,
): Readiness {
  const history = historyOf(answersOf(reviews, topicOf))
  const timeline = timelineOf(history, { growth })
  const days = learnDayByDay(history, timeline)
  const { model } = epochAfter(timeline, dayNumber(day))
  const [own, typical] = [replay(history, model).stabilities, replay(history, typicalModel).stabilities]
  const known = history.cards.map(({ itemId, topicId, days: answered }, card): [string, Known] => {
    const lastDay = answered.at(-1) ?? 0
    return [itemId, { topicId, lastDay, own: own[card] ?? 0, typical: typical[card] ?? 0 }]
  })
  const ledger = ledgerOf(days, dayNumber(day))
  const version = forecastVersion
  return { version, day, learnt: days.at(-1) ?? nothingLearnt, model, known: new Map(known), ledger }
}

/** Beyond two months nothing has been checked on any log. */
const checkedDays = 60

/**
 * What a forecast stands on: forecasts like it were checked on this learner's past; it looks further ahead than any that
 * were; there is too little history, and it is a typical learner's curve; a plan was simulated.
 */
export type Basis = 'checked' | 'far' | 'typical' | 'simulated'

export type Forecast = {
  readonly basis: Basis
  /** Of the items that have been seen; null when none has. */
  readonly share: Share | null
  readonly unseen: number
}

/** If nothing more is studied: the share of some items that will be recalled on a day, each shown once as a card. */
export function forecastFor(readiness: Readiness, itemIds: readonly string[], day: StudyDay): Forecast {
  const { learnt, model, known } = readiness
  const outlooks = itemIds.flatMap((itemId): Outlook[] => {
    const item = known.get(itemId)
    if (!item) return []
    const elapsed = Math.max(0, dayNumber(day) - item.lastDay)
    const typical = typicalModel.recall(elapsed, item.typical)
    return [{ topicId: item.topicId, own: model.recall(elapsed, item.own), typical }]
  })
  const own = daysBetween(readiness.day, day) > checkedDays ? 'far' : 'checked'
  const share = forecastShare(learnt, outlooks)
  return { basis: learnt.isOwn ? own : 'typical', share, unseen: itemIds.length - outlooks.length }
}

/** The same for where a plan leaves the items. Simulated: nothing has been checked of it. */
export function forecastPlanned(
  { learnt, model }: Readiness,
  planned: readonly { readonly topicId: string; readonly standing: Standing }[],
): Forecast {
  const outlooks = planned.flatMap(({ topicId, standing }): Outlook[] => {
    if (!standing) return []
    const { daysSince, stability } = standing
    return [{ topicId, own: model.recall(daysSince, stability), typical: typicalModel.recall(daysSince, stability) }]
  })
  const share = forecastShare(learnt, outlooks)
  return { basis: 'simulated', share, unseen: planned.length - outlooks.length }
}
