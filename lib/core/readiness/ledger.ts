import type { Issued } from './dispersion'
import type { LearntDay } from './forecast'
import { holdsCount, type Share, shareOf } from './interval'

/** An earlier forecast for the cards of a topic that were reviewed since, and what came. */
export type LedgerRow = Share & {
  readonly issuedDay: number
  readonly topicId: string
  /** How many were recalled. */
  readonly recalled: number
  readonly isInside: boolean
}

const cardsAtLeast = 10
/** A forecast a week: those of neighbouring days speak of the same reviews. */
const everyDays = 7

function rowsOf({ day, issued, dispersion }: LearntDay, today: number): LedgerRow[] {
  const topics = new Map<string, Issued[]>()
  for (const one of issued.filter((forecast) => forecast.day <= today)) {
    topics.set(one.topicId, [...(topics.get(one.topicId) ?? []), one])
  }
  return [...topics].flatMap(([topicId, settled]) => {
    const share = shareOf(
      settled.map(({ chance }) => chance),
      dispersion,
    )
    if (!share || share.n < cardsAtLeast) return []
    const recalled = settled.filter((one) => one.recalled).length
    return [{ ...share, issuedDay: day, topicId, recalled, isInside: holdsCount(share, recalled) }]
  })
}

/**
 * How earlier forecasts turned out by a day. Nothing is stored: what would have been forecast follows from the journal,
 * with the weights and the interval of that time.
 */
export function ledgerOf(days: readonly LearntDay[], today: number): LedgerRow[] {
  let last = Number.NEGATIVE_INFINITY
  return days.flatMap((learnt) => {
    if (!learnt.isOwn || learnt.day < last + everyDays) return []
    const rows = rowsOf(learnt, today)
    if (rows.length > 0) last = learnt.day
    return rows
  })
}
