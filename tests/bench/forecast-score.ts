import { chanceOfOutlook, type Learnt, type LearntDay } from '@/lib/core/readiness/forecast'
import type { History } from '@/lib/core/readiness/history'
import { shareOf } from '@/lib/core/readiness/interval'
import { epochAfter, type Timeline } from '@/lib/core/readiness/timeline'
import { binomialInterval, expectedMiss } from './forecast-floor'

/** Days from the cut-off to the retest. */
export const bands = ['3-7', '8-21', '22-60', '3-60'] as const
export type Band = (typeof bands)[number]
export const methods = ['default, binomial', 'fitted, binomial', 'recalibrated, binomial', 'final'] as const
export type Method = (typeof methods)[number]

const reach: Record<Band, readonly [number, number]> = {
  '3-7': [3, 7],
  '8-21': [8, 21],
  '22-60': [22, 60],
  '3-60': [3, 60],
}

/** One topic at one cut-off in one band: what was forecast and what came. */
export type Group = { readonly error: number; readonly floor: number; readonly inside: boolean; readonly width: number }
export type Cell = { readonly groups: readonly Group[]; readonly logLoss: number; readonly cards: number }

type Seen = { readonly chance: number; readonly recalled: 0 | 1 }

function groupOf(seen: readonly Seen[], dispersion: number | null): Group | null {
  const chances = seen.map(({ chance }) => chance)
  const share = shareOf(chances, dispersion ?? 0)
  if (!share) return null
  const observed = seen.filter(({ recalled }) => recalled).length / seen.length
  const { low, high } = dispersion === null ? binomialInterval(share.mean, share.n) : share
  const inside = observed >= low - 1e-9 && observed <= high + 1e-9
  return { error: Math.abs(share.mean - observed), floor: expectedMiss(chances), inside, width: high - low }
}

function chanceBy(
  method: Method,
  learnt: Learnt,
  { own, typical, topicId }: { own: number; typical: number; topicId: string },
) {
  if (method === 'default, binomial') return typical
  return method === 'fitted, binomial' ? own : chanceOfOutlook(learnt, { own, typical, topicId })
}

/**
 * Forecasts at the end of every study day with enough past, for the cards of a topic that were reviewed some days later
 * and not before. Groups of fewer than `cardsAtLeast` cards are left out; the log loss is that of all cards.
 */
export function score(
  {
    history,
    timeline,
    days,
    cardsAtLeast,
  }: { history: History; timeline: Timeline; days: readonly LearntDay[]; cardsAtLeast: number },
  method: Method,
  band: Band,
): Cell {
  const [from, to] = reach[band]
  const groups: Group[] = []
  let [loss, cards] = [0, 0]
  for (const learnt of days.filter(({ isOwn }) => isOwn)) {
    const { chances } = epochAfter(timeline, learnt.day)
    const topics = new Map<string, Seen[]>()
    for (const [test, { fromDay, day, topicId, recalled }] of history.retests.entries()) {
      const ahead = day - learnt.day
      if (fromDay > learnt.day || ahead < from || ahead > to) continue
      const own = chances[test] ?? 0
      const chance = chanceBy(method, learnt, { topicId, own, typical: timeline.typical[test] ?? 0 })
      topics.set(topicId, [...(topics.get(topicId) ?? []), { chance, recalled }])
      loss -= Math.log(recalled ? chance : 1 - chance)
      cards++
    }
    for (const seen of topics.values()) {
      const group = seen.length < cardsAtLeast ? null : groupOf(seen, method === 'final' ? learnt.dispersion : null)
      if (group) groups.push(group)
    }
  }
  return { groups, logLoss: loss / cards, cards }
}
