import type { Grade } from '@/lib/core/journal/event'
import { nextMemory, recallChance } from '@/lib/core/memory/fsrs'
import type { Memory } from '@/lib/core/memory/memory'
import { addDays, daysBetween, type StudyDay } from '@/lib/core/study-day/study-day'

type Plan = { readonly newPerDay: number; readonly desiredRetention: number }

const cards = 40
const days = 30
const start = '2026-01-01' as StudyDay
const goldenRatio = 0.618034

/** Spread evenly over [0, 1) by card and repetition, so that the forecast is the same each time. */
const chanceOf = (card: number, repetition: number) => (card * goldenRatio + repetition * Math.SQRT2) % 1

/** Answers that one card costs in the days after the one on which it was new. */
function answersOf(card: number, desiredRetention: number): number {
  const settings = { desiredRetention }
  const last = addDays(start, days)
  const answer = (memory: Memory | null, day: StudyDay, grade: Grade) =>
    nextMemory(memory, { itemId: `card-${card}`, day, atMs: 0, grade }, settings)
  let answers = 0
  let memory = answer(null, start, 3)
  while (daysBetween(memory.dueDay, last) >= 0) {
    const day = memory.dueDay
    const isRecalled = chanceOf(card, memory.reps) < recallChance(memory, day)
    answers += isRecalled ? 1 : 2
    memory = isRecalled ? answer(memory, day, 3) : answer(answer(memory, day, 1), day, 3)
  }
  return answers
}

/**
 * Reviews a day after a month of so many new cards a day, for a learner who forgets as the memory model says, answers
 * Good, and learns a forgotten card again at once.
 */
export function reviewsADay({ newPerDay, desiredRetention }: Plan): number {
  return newPerDay * answersPerCard(desiredRetention)
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

/** A forecast promises no more digits than it has: to 1, to 5, to 10, to 100. */
export function roundly(count: number): string {
  const step = count < 20 ? 1 : count < 200 ? 5 : count < 1000 ? 10 : 100
  return (Math.round(count / step) * step).toLocaleString('en-GB')
}
