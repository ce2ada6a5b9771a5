import type { Grade } from '../journal/event'
import { defaultWeights, type Weights } from './weights'

const shortest = 1e-3
const longest = 36_500
const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)

export type State = { readonly stability: number; readonly difficulty: number }

/**
 * FSRS-6 for any weights, on bare numbers: the fitter and the planner ask it millions of times. The scheduler proper is
 * `memory/fsrs.ts`. Source: "The Algorithm", wiki of open-spaced-repetition/fsrs4anki.
 */
export type MemoryModel = {
  readonly weights: Weights
  /** R(t, S) = (1 + F t / S)^(−w20), F = 0.9^(−1 / w20) − 1. */
  recall(elapsed: number, stability: number): number
  first(grade: Grade): State
  /** The stability after an answer at least one day later that met the chance `recall`. */
  later(state: State, recall: number, grade: Grade): number
  /** The stability after a further answer on the same day. */
  sameDay(stability: number, grade: Grade): number
  nextDifficulty(difficulty: number, grade: Grade): number
}

export function memoryModel(weights: Weights): MemoryModel {
  const [again, hard, good, easy, base, slope, step, pull, ...rest] = weights
  const [gain, gainFall, spacing, lapse, lapseD, lapseS, lapseR, hardPenalty, easyBonus, ...last] = rest
  const [shortGain, shortShift, shortFall, decay] = last
  const factor = 0.9 ** (-1 / decay) - 1
  const scale = Math.exp(gain)
  const lapseAtLeast = Math.exp(shortGain * shortShift)
  const firstStability = { 1: again, 2: hard, 3: good, 4: easy }
  const bonus = { 1: 1, 2: hardPenalty, 3: 1, 4: easyBonus }
  const firstDifficulty = (grade: Grade) => base - Math.exp((grade - 1) * slope) + 1

  return {
    weights,
    recall: (elapsed, stability) => (1 + (factor * elapsed) / stability) ** -decay,

    first: (grade) => ({
      stability: Math.max(firstStability[grade], 0.1),
      difficulty: clamp(firstDifficulty(grade), 1, 10),
    }),

    later({ stability, difficulty }, recall, grade) {
      if (grade === 1) {
        const lost = lapse * difficulty ** -lapseD * ((stability + 1) ** lapseS - 1) * Math.exp(lapseR * (1 - recall))
        return clamp(Math.min(lost, stability / lapseAtLeast), shortest, longest)
      }
      const growth = scale * (11 - difficulty) * stability ** -gainFall * (Math.exp(spacing * (1 - recall)) - 1)
      return clamp(stability * (1 + growth * bonus[grade]), shortest, longest)
    },

    sameDay(stability, grade) {
      const growth = stability ** -shortFall * Math.exp(shortGain * (grade - 3 + shortShift))
      return clamp(stability * (grade > 1 ? Math.max(growth, 1) : growth), shortest, longest)
    },

    nextDifficulty(difficulty, grade) {
      const moved = difficulty - (step * (grade - 3) * (10 - difficulty)) / 9
      return clamp(pull * firstDifficulty(4) + (1 - pull) * moved, 1, 10)
    },
  }
}

export const typicalModel = memoryModel(defaultWeights)

/** The state after one more answer, `elapsed` days after the last. */
export function answered(model: MemoryModel, state: State, elapsed: number, grade: Grade): State {
  const stability =
    elapsed === 0
      ? model.sameDay(state.stability, grade)
      : model.later(state, model.recall(elapsed, state.stability), grade)
  return { stability, difficulty: model.nextDifficulty(state.difficulty, grade) }
}
