import { type Grade, grades } from '@/lib/core/journal/event'
import { nextMemory, recallChance } from '@/lib/core/memory/fsrs'
import type { Memory } from '@/lib/core/memory/memory'
import { addDays, daysBetween, type StudyDay } from '@/lib/core/study-day/study-day'

type Plan = { readonly newPerDay: number; readonly desiredRetention: number }

const cards = 100
const days = 30
const start = '2026-01-01' as StudyDay

// How often each grade is given to a new card, and to one that is recalled: the simulator of open-spaced-repetition/fsrs-rs.
const firstShares = [0.24, 0.094, 0.495, 0.171]
const recalledShares = [0, 0.224, 0.631, 0.145]

/** The grade at the place `chance` in [0, 1) of the shares. */
function gradeAt(shares: readonly number[], chance: number): Grade {
  const upTo = (grade: Grade) => shares.slice(0, grade).reduce((sum, share) => sum + share, 0)
  return grades.find((grade) => chance < upTo(grade)) ?? 3
}

/** Spread evenly over [0, 1) by card and answer, so that the forecast is the same each time. */
const spread = (card: number, answer: number, step: number) => (card * step + answer * Math.SQRT2) % 1

/** Answers that one card costs in the days after the one on which it was new. A forgotten card is learnt again at once. */
function answersOf(card: number, desiredRetention: number): number {
  const settings = { desiredRetention }
  const last = addDays(start, days)
  const answer = (memory: Memory | null, day: StudyDay, grade: Grade) =>
    nextMemory(memory, { itemId: `card-${card}`, day, atMs: 0, grade }, settings)
  const learn = (memory: Memory | null, day: StudyDay, grade: Grade) =>
    grade === 1 ? answer(answer(memory, day, 1), day, 3) : answer(memory, day, grade)

  let memory = learn(null, start, gradeAt(firstShares, spread(card, 0, 0.618034)))
  const atStart = memory.reps
  while (daysBetween(memory.dueDay, last) >= 0) {
    const day = memory.dueDay
    const isRecalled = spread(card, memory.reps, 0.618034) < recallChance(memory, day)
    memory = learn(memory, day, isRecalled ? gradeAt(recalledShares, spread(card, memory.reps, 0.754878)) : 1)
  }
  return memory.reps - atStart
}

const known = new Map<number, number>()

function answersPerCard(desiredRetention: number): number {
  const mean = known.get(desiredRetention)
  if (mean !== undefined) return mean
  const answers = Array.from({ length: cards }, (_, card) => answersOf(card, desiredRetention))
  const made = answers.reduce((sum, count) => sum + count, 0) / cards
  known.set(desiredRetention, made)
  return made
}

/** Reviews a day after a month of so many new cards a day, for a learner who forgets as the memory model says. */
export function reviewsADay({ newPerDay, desiredRetention }: Plan): number {
  return newPerDay * answersPerCard(desiredRetention)
}

/** A forecast promises no more digits than it has: to 1, to 5, to 10, to 100. */
export function roundly(count: number): string {
  const step = count < 20 ? 1 : count < 200 ? 5 : count < 1000 ? 10 : 100
  return (Math.round(count / step) * step).toLocaleString('en-GB')
}
