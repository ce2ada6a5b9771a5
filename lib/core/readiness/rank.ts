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

/** Items that can be answered today, the one that gains most per second first; of equals the earlier one. */
export function rankItems(prospects: Prospects, standings: readonly Standing[], goals: readonly Goal[]): Ranked[] {
  const gains = goals.map((goal) => gainsFor(prospects, standings, goal))
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
