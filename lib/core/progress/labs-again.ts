import type { LearnerState } from '../journal/learner-state'
import { daysBetween, type StudyDay } from '../study-day/study-day'

/** Study days from a wrong prediction to the day on which its lab comes back. */
const labReturnsAfter = 3

export type LabAgain = {
  readonly lab: string
  /** Where the prediction was wrong, with which seed, and on which day that showed. */
  readonly preset: string
  readonly seed: number
  readonly day: StudyDay
  /** Presets of this lab that were foretold. */
  readonly foretold: ReadonlySet<string>
}

/**
 * Labs that are worth another look: the run showed the last prediction to be wrong, some days ago, and nothing has been
 * foretold there since. The longest ago first.
 */
export function labsAgain(
  { predictions, verdicts }: Pick<LearnerState, 'predictions' | 'verdicts'>,
  today: StudyDay,
): LabAgain[] {
  const last = new Map(predictions.map((prediction) => [prediction.lab, prediction]))
  const returning = [...last.values()].flatMap(({ id, lab, preset, seed }): LabAgain[] => {
    const verdict = verdicts.find(({ prediction }) => prediction === id)
    if (!verdict || verdict.right || daysBetween(verdict.day, today) < labReturnsAfter) return []
    const foretold = new Set(predictions.filter((one) => one.lab === lab).map((one) => one.preset))
    return [{ lab, preset, seed, day: verdict.day, foretold }]
  })
  return returning.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}

/** Further than the ten seeds that a spread over seeds goes through. */
const seedStep = 101
const lastSeed = 9_999

/** Where to look again: the first of the lab's presets that was not foretold, or else the same one with another seed. */
export function anotherLook({ preset, seed, foretold }: LabAgain, presets: readonly string[]) {
  const unseen = presets.find((id) => !foretold.has(id))
  return unseen ? { preset: unseen } : { preset, seed: ((seed + seedStep - 1) % lastSeed) + 1 }
}
