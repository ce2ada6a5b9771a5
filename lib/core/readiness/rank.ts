import { type Goal, gainsFor } from './gain'
import type { Prospects, Standing } from './prospect'

export type Ranked = {
  /** The place of the item in what was given. */
  readonly index: number
  /** Gain per second, over all interviews. */
  readonly gain: number
  /** The seconds that an answer is expected to cost. */
  readonly seconds: number
}

/** An interview, and how much recalling an item there is worth: 1 as usual, 0 where it is not asked. */
export type WeighedGoal = Omit<Goal, 'isAsked'> & { readonly worth: (index: number) => number }

/** Of two that gain alike the worthier counts more; of two that would lose alike, less. */
const weigh = (gain: number, worth: number) => (gain > 0 || worth === 0 ? gain * worth : gain / worth)

/** Items that can be answered today, the one that gains most per second first; of equals the earlier one. */
export function rankItems(
  prospects: Prospects,
  standings: readonly Standing[],
  goals: readonly WeighedGoal[],
): Ranked[] {
  const gains = goals.map(({ worth, ...goal }) =>
    gainsFor(prospects, standings, { ...goal, isAsked: (index) => worth(index) > 0 }).map((gain, index) =>
      weigh(gain, worth(index)),
    ),
  )
  const ranked = standings.flatMap((standing, index) => {
    if (standing?.daysSince === 0) return []
    const { seconds } = prospects.answer(standing, 0)
    const gain = gains.reduce((sum, ofGoal) => sum + (ofGoal[index] ?? 0), 0) / seconds
    return [{ index, gain, seconds }]
  })
  return ranked.sort((one, other) => other.gain - one.gain || one.index - other.index)
}

/** The first of them that fit into a time, in their order, up to the first that does not fit. */
export function takeWhileTime(ranked: readonly Ranked[], seconds: number): Ranked[] {
  let left = seconds
  const tooMuch = ranked.findIndex((one) => {
    left -= one.seconds
    return left < 0
  })
  return tooMuch < 0 ? [...ranked] : ranked.slice(0, tooMuch)
}
