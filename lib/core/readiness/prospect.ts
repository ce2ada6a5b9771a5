import { grades } from '../journal/event'
import { type MemoryModel, type State, typicalModel } from './model'

/** What answers cost, in seconds, and how first answers fall out: the learner's own where known. */
export type Pace = {
  readonly recalledSeconds: number
  readonly lapsedSeconds: number
  readonly newSeconds: number
  /** Shares of Again, Hard, Good and Easy among first answers; they add up to 1. */
  readonly firstGrades: readonly [number, number, number, number]
}

export const usualPace: Pace = {
  recalledSeconds: 12,
  lapsedSeconds: 20,
  newSeconds: 30,
  firstGrades: [0.24, 0.094, 0.495, 0.171],
}

/** A state and the days since its last answer; null for an item never seen. */
export type Standing = (State & { readonly daysSince: number }) | null

/** After a lapse the item is asked again on the same day until it is known: one Good stands for that. */
const relearnt = (model: MemoryModel, state: State, recall: number): State => ({
  stability: model.sameDay(model.later(state, recall, 1), 3),
  difficulty: model.nextDifficulty(state.difficulty, 1),
})

const recalled = (model: MemoryModel, state: State, recall: number): State => ({
  stability: model.later(state, recall, 3),
  difficulty: model.nextDifficulty(state.difficulty, 3),
})

export type Branch = { readonly probability: number; readonly state: State }

function firstBranches({ firstGrades }: Pace, model: MemoryModel): Branch[] {
  return grades.map((grade, index) => {
    const { stability, difficulty } = model.first(grade)
    const known = grade === 1 ? model.sameDay(stability, 3) : stability
    return { probability: firstGrades[index] ?? 0, state: { stability: known, difficulty } }
  })
}

/** What an answer to an item may lead to, and the seconds that it is expected to cost. */
export type Prospect = { readonly branches: readonly Branch[]; readonly seconds: number }

/** Prospects of one learner, by the default weights: an order of items hardly depends on them. */
export function prospectsOf(pace: Pace, model: MemoryModel = typicalModel) {
  const first: Prospect = { branches: firstBranches(pace, model), seconds: pace.newSeconds }
  return {
    model,
    /** The answer after so many more days. */
    answer(standing: Standing, days: number): Prospect {
      if (!standing) return first
      const recall = model.recall(standing.daysSince + days, standing.stability)
      return {
        branches: [
          { probability: recall, state: recalled(model, standing, recall) },
          { probability: 1 - recall, state: relearnt(model, standing, recall) },
        ],
        seconds: recall * pace.recalledSeconds + (1 - recall) * pace.lapsedSeconds,
      }
    },
    /** The chance of recall after so many more days without an answer; what was never seen is not recalled. */
    keep: (standing: Standing, days: number) =>
      standing ? model.recall(standing.daysSince + days, standing.stability) : 0,
  }
}

export type Prospects = ReturnType<typeof prospectsOf>
