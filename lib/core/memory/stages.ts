import type { Review } from '../journal/learner-state'
import { defaultSettings } from '../settings'
import { addDays, daysBetween, type StudyDay } from '../study-day/study-day'
import { nextMemory, recallChance } from './fsrs'
import type { Memory } from './memory'

const samplesPerStage = 24

/** The memory after each of an item's reviews, in order. Stability and difficulty do not depend on any setting. */
export function memoryStages(reviews: readonly Review[]): Memory[] {
  const stages: Memory[] = []
  for (const { itemId, day, at, grade } of reviews) {
    stages.push(nextMemory(stages.at(-1) ?? null, { itemId, day, atMs: at, grade }, defaultSettings))
  }
  return stages
}

/** Chance of recall day by day from a memory's last answer up to a later day, as points for a curve. */
export function chanceCurve(memory: Memory, until: StudyDay): { day: StudyDay; chance: number }[] {
  const span = Math.max(0, daysBetween(memory.lastDay, until))
  const step = Math.max(1, Math.ceil(span / samplesPerStage))
  const ahead = Array.from({ length: Math.floor(span / step) + 1 }, (_, at) => at * step)
  if (ahead.at(-1) !== span) ahead.push(span)
  return ahead.map((days) => {
    const day = addDays(memory.lastDay, days)
    return { day, chance: recallChance(memory, day) }
  })
}
