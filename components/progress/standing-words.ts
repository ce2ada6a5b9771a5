import type { LearnerState } from '@/lib/core/journal/learner-state'
import { type Strength, strengthOf } from '@/lib/core/progress/strength'
import { addDays, type StudyDay } from '@/lib/core/study-day/study-day'

export interface Standing {
  readonly today: Strength
  /** Of tomorrow, if nothing is answered until then. */
  readonly tomorrow: Strength
  /** Nothing was learnt before today, so that the chances of today say nothing yet. */
  readonly isAllOfToday: boolean
}

/** How all cards of the guide stand together. */
export function standingOn(itemIds: readonly string[], state: LearnerState, day: StudyDay): Standing {
  const { memories } = state
  return {
    today: strengthOf(itemIds, state, day),
    tomorrow: strengthOf(itemIds, state, addDays(day, 1)),
    isAllOfToday: itemIds.every((id) => (memories.get(id)?.lastDay ?? day) === day),
  }
}

/** From here on a share of 100 says more than a count. */
const enoughForHundred = 20

const countOfHundred = (chance: number) => Math.min(99, Math.round(chance * 100))

/** Where the learner stands, in one sentence. */
export function standingTitle({ today, tomorrow, isAllOfToday }: Standing): string {
  const { seen } = today
  const [chance, next] = [today.strength ?? 0, tomorrow.strength ?? 0]
  if (seen === 1) return 'You have learnt one card.'
  if (isAllOfToday) {
    return `You have learnt ${seen} cards, all today; tomorrow you would recall ${Math.round(next * seen)} of them.`
  }
  if (seen < enoughForHundred) {
    return `You would recall ${Math.round(chance * seen)} of the ${seen} cards you have learnt.`
  }
  return `You would recall ${countOfHundred(chance)} of 100 of the cards you have learnt.`
}
