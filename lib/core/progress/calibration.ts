import type { QuizAnswered, Review } from '../journal/learner-state'
import type { Sureness } from '../journal/quiz-answer'
import { type Score, scoreOf } from '../quiz/quiz-score'
import { answersOf, historyOf, replay } from '../readiness/history'
import { typicalModel } from '../readiness/model'

/** The chance that each word is read as. */
export const sureAs: Readonly<Record<Sureness, number>> = { guess: 0.3, think: 0.65, sure: 0.95 }

/** What was said of an answer beforehand, as a chance, and what came: 1 right, 0 wrong, a share where a part was. */
export interface SaidAndDid {
  readonly said: number
  readonly did: number
}

/** Answers that were as sure as each other: the chance said in the mean, and the share that came with its interval. */
export interface CalibrationRow {
  readonly said: number
  readonly did: Score
}

export interface Calibration {
  readonly count: number
  /** Mean squared difference between said and did (Brier 1950): 0 is perfect, .25 what a coin earns. */
  readonly brier: number
  /** By the chance said, rising; none with fewer answers than a row needs. */
  readonly rows: readonly CalibrationRow[]
}

/** Below so many answers nothing is said; a row of its own needs so many. */
export const answersForCalibration = 30
const answersInRow = 5

/** Upper ends of the rows, so that each word of sureness has one of its own. */
const edges = [0.5, 0.7, 0.8, 0.9, 1.01]

/** Null while there are too few answers. */
export function calibrationOf(pairs: readonly SaidAndDid[]): Calibration | null {
  if (pairs.length < answersForCalibration) return null
  const rows = edges.flatMap((end, at): CalibrationRow[] => {
    const own = pairs.filter(({ said }) => said < end && said >= (edges[at - 1] ?? 0))
    const did = own.length < answersInRow ? null : scoreOf(own.map((pair) => pair.did))
    return did ? [{ said: own.reduce((sum, { said }) => sum + said, 0) / own.length, did }] : []
  })
  const brier = pairs.reduce((sum, { said, did }) => sum + (said - did) ** 2, 0) / pairs.length
  return { count: pairs.length, brier, rows }
}

/** What was said before the answer of a quiz was shown. */
export const surePairs = (answers: readonly QuizAnswered[]): SaidAndDid[] =>
  answers.flatMap(({ sure, right }) => (sure ? [{ said: sureAs[sure], did: right }] : []))

/** What the memory model said of every card before it was asked on a later day, against the learner's own grade. */
export function recallPairs(reviews: readonly Review[]): SaidAndDid[] {
  const history = historyOf(answersOf(reviews, (itemId) => itemId))
  const { chances } = replay(history, typicalModel)
  return history.retests.map(({ recalled }, at) => ({ said: chances[at] ?? 0, did: recalled }))
}
