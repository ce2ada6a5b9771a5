import type { Memory } from '../memory/memory'

/** Rounding in the last places of `Math.exp` differs between browsers; more than this is a difference. */
const tolerance = 1e-6

const isSameNumber = (one: number, other: number) => Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one))

function isSameMemory(one: Memory, other: Memory): boolean {
  return (
    isSameNumber(one.stability, other.stability) &&
    isSameNumber(one.difficulty, other.difficulty) &&
    one.reps === other.reps &&
    one.lapses === other.lapses &&
    one.lastGrade === other.lastGrade &&
    one.lastReviewAt === other.lastReviewAt &&
    one.lastDay === other.lastDay &&
    one.dueDay === other.dueDay &&
    one.dueAt === other.dueAt &&
    one.intervalDays === other.intervalDays &&
    one.scheduler === other.scheduler
  )
}

/** Items that two folds do not agree on, or that only one of them knows. */
export function differingItems(one: ReadonlyMap<string, Memory>, other: ReadonlyMap<string, Memory>): string[] {
  const itemIds = new Set([...one.keys(), ...other.keys()])
  return [...itemIds].filter((itemId) => {
    const [here, there] = [one.get(itemId), other.get(itemId)]
    return !here || !there || !isSameMemory(here, there)
  })
}
