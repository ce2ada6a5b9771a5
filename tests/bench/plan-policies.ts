import { finalPass } from '@/lib/core/readiness/gain'
import { typicalModel } from '@/lib/core/readiness/model'
import { prospectsOf, usualPace } from '@/lib/core/readiness/prospect'
import { rankItems } from '@/lib/core/readiness/rank'
import type { Desk, Policy } from './plan-study'

type Split = { readonly due: number[]; readonly ahead: number[]; readonly fresh: number[] }

/** Seen items by the day on which their chance falls to 0.9, and unseen ones in their own order. */
function splitByDue({ known, day }: Desk): Split {
  const seen = known.flatMap((memory, item) => {
    if (!memory || memory.day === day) return []
    return [{ item, due: memory.day + Math.max(1, Math.round(memory.stability)) }]
  })
  seen.sort((one, other) => one.due - other.due || one.item - other.item)
  return {
    due: seen.filter(({ due }) => due <= day).map(({ item }) => item),
    ahead: seen.filter(({ due }) => due > day).map(({ item }) => item),
    fresh: known.flatMap((memory, item) => (memory ? [] : [item])),
  }
}

/** Reviews in due order, then some new items, then nothing or reviews ahead of their day. */
export function scheduler({
  fresh: limit,
  isNewFirst = false,
  isAhead,
}: {
  fresh: number
  isNewFirst?: boolean
  isAhead: boolean
}): Policy {
  return (desk) => {
    const { due, ahead, fresh } = splitByDue(desk)
    const news = fresh.slice(0, limit)
    return [...(isNewFirst ? [...news, ...due] : [...due, ...news]), ...(isAhead ? ahead : [])]
  }
}

/** Unseen items first, then the least likely to be recalled. */
export const lowestFirst: Policy = ({ known, day }) => {
  const chances = known.map((memory) => (memory ? typicalModel.recall(day - memory.day, memory.stability) : 0))
  const open = known.flatMap((memory, item) => (memory?.day === day ? [] : [item]))
  return open.sort((one, other) => (chances[one] ?? 0) - (chances[other] ?? 0) || one - other)
}

const prospects = prospectsOf(usualPace)

/** The planner of the app, planning anew each day. */
export const planner: Policy = ({ known, day, daysLeft, seconds }) => {
  const standings = known.map((memory) => memory && { ...memory, daysSince: day - memory.day })
  const goal = { daysLeft, passSeconds: finalPass(daysLeft).passDays * seconds, worth: () => 1 }
  return rankItems(prospects, standings, [goal]).map(({ index }) => index)
}

const caps = [10, 20, 40, 80, Number.POSITIVE_INFINITY]

/** The best of these is known only afterwards: for each cell the one that turned out best. */
export const oracle: readonly Policy[] = caps.flatMap((fresh) =>
  [false, true].map((isNewFirst) => scheduler({ fresh, isNewFirst, isAhead: true })),
)
