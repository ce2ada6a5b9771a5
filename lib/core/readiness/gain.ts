import type { Prospect, Prospects, Standing } from './prospect'

/** Share of the days left that end in a last look at everything worth it. */
const finalShare = 0.35

/** The days before an interview: how many are left and how many of them are the last pass. */
export function finalPass(daysLeft: number): { readonly passDays: number; readonly inDays: number } {
  const passDays = Math.min(Math.max(Math.round(finalShare * daysLeft), 1), Math.max(1, daysLeft - 1))
  const middle = daysLeft - Math.max(1, Math.round((passDays + 1) / 2))
  return { passDays, inDays: Math.min(Math.max(middle, 1), Math.max(1, daysLeft - 1)) }
}

/** One interview as the planner sees it today. */
export type Goal = {
  /** Study days until it, at least 1; today is one of them. */
  readonly daysLeft: number
  /** Seconds that the days of the last pass hold. */
  readonly passSeconds: number
  /** Will the item be asked there? */
  readonly isAsked: (index: number) => boolean
}

type Look = { readonly recall: number; readonly seconds: number }

/** The chance on the day if the item is answered once more in the last pass, and what that costs. */
function lookInPass({ model, answer }: Prospects, standing: Standing, goal: Goal): Look {
  const { inDays } = finalPass(goal.daysLeft)
  const { branches, seconds }: Prospect = answer(standing, inDays)
  const after = goal.daysLeft - inDays
  const recall = branches.reduce(
    (sum, { probability, state }) => sum + probability * model.recall(after, state.stability),
    0,
  )
  return { recall, seconds }
}

/** What a second of the last pass is worth: the gain per second of the first item for which it has no time left. */
function priceOf(offers: readonly Look[], kept: readonly number[], { passSeconds, isAsked }: Goal): number {
  const asked = offers.flatMap(({ recall, seconds }, index) =>
    isAsked(index) ? [{ density: (recall - (kept[index] ?? 0)) / seconds, seconds }] : [],
  )
  asked.sort((one, other) => other.density - one.density)
  let left = passSeconds
  for (const { density, seconds } of asked) {
    left -= seconds
    if (left < 0) return Math.max(0, density)
  }
  return 0
}

/**
 * What one answer to each item today adds to its chance on the interview day, given that a last pass will still come:
 * what that pass picks up anyway gains little today. In chance per item, not yet per second.
 */
export function gainsFor(prospects: Prospects, standings: readonly Standing[], goal: Goal): Float64Array {
  const { daysLeft, isAsked } = goal
  const hasPass = daysLeft > 1
  const unseenLook = lookInPass(prospects, null, goal)
  const lookAt = (standing: Standing) => (standing ? lookInPass(prospects, standing, goal) : unseenLook)
  const looks = hasPass ? standings.map(lookAt) : []
  const kept = standings.map((standing) => prospects.keep(standing, daysLeft))
  const price = hasPass ? priceOf(looks, kept, goal) : 0

  const value = (keep: number, look: Look | undefined) =>
    look ? Math.max(keep, look.recall - price * look.seconds) : keep
  const valueAfter = (standing: Standing) =>
    prospects.answer(standing, 0).branches.reduce((sum, { probability, state }) => {
      const answered = { ...state, daysSince: 0 }
      return sum + probability * value(prospects.keep(answered, daysLeft), hasPass ? lookAt(answered) : undefined)
    }, 0)
  const unseenAfter = valueAfter(null)
  return Float64Array.from(standings, (standing, index) => {
    if (!isAsked(index)) return 0
    return (standing ? valueAfter(standing) : unseenAfter) - value(kept[index] ?? 0, looks[index])
  })
}
