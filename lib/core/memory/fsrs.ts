import { default_w, FSRS, type FSRSState, get_fuzz_range } from 'ts-fsrs'
import { type Grade, grades } from '../journal/event'
import type { Settings } from '../settings'
import { addDays, daysBetween, type StudyDay } from '../study-day/study-day'
import { fractionOf, hash32 } from './fuzz'
import type { Interval, Memory } from './memory'

const minuteMs = 60_000
const maximumIntervalDays = 36_500

/** After Again a card comes back in the same session. */
export const againMinutes = 10

const model = new FSRS({ w: default_w, enable_short_term: true, maximum_interval: maximumIntervalDays })

/** Stamped on every memory. `rules` counts changes of our own: fuzz, lapses, order of the buttons. */
export const schedulerVersion = `FSRS-6 ts-fsrs@5.4.2 weights:${hash32(default_w.join(',')).toString(16)} rules:1`

type Retention = Pick<Settings, 'desiredRetention'>
type Moment = { readonly itemId: string; readonly day: StudyDay; readonly atMs: number }

/** Whole study days since the last answer; a flight westwards that gives a negative number counts as the same day. */
const elapsedDays = (memory: Memory, day: StudyDay) => Math.max(0, daysBetween(memory.lastDay, day))

const nextState = (memory: Memory | null, day: StudyDay, grade: Grade): FSRSState =>
  model.next_state(memory, memory ? elapsedDays(memory, day) : 0, grade)

/** I(r, S) = S / FACTOR · (r^(1/DECAY) − 1), rounded and fuzzed (FSRS-6; the width of the fuzz is Anki's). */
function fuzzedDays({ stability }: FSRSState, seed: string, elapsed: number, { desiredRetention }: Retention) {
  const exact = stability * model.calculate_interval_modifier(desiredRetention)
  const days = Math.min(Math.max(1, Math.round(exact)), maximumIntervalDays)
  if (days < 3) return days
  const { min_ivl, max_ivl } = get_fuzz_range(days, elapsed, maximumIntervalDays)
  return Math.floor(min_ivl + fractionOf(seed) * (max_ivl - min_ivl + 1))
}

/** Days until the card comes back. Hard never waits longer than Good, and Good less than Easy: hard < good < easy. */
function intervalDaysOf(memory: Memory | null, { itemId, day }: Moment, grade: Grade, settings: Retention): number {
  if (grade === 1) return 0
  const seed = `${itemId}:${memory?.reps ?? 0}`
  const elapsed = memory ? elapsedDays(memory, day) : 0
  const days = (of: Grade) => fuzzedDays(nextState(memory, day, of), seed, elapsed, settings)
  const hard = Math.min(days(2), days(3))
  if (grade === 2) return hard
  const good = Math.max(days(3), hard + 1)
  if (grade === 3) return good
  return Math.max(days(4), good + 1)
}

/**
 * A lapse is a memory that was lost: Again on the first answer of a study day, after the last answer (on an earlier day)
 * was a recall. Again on a new card, or again while the card is still being relearnt, is no further lapse.
 */
function isLapse(memory: Memory | null, day: StudyDay, grade: Grade): boolean {
  return grade === 1 && memory !== null && memory.lastGrade > 1 && elapsedDays(memory, day) > 0
}

/** The memory after one answer. `memory` is null for an item never answered; `atMs` is the moment of the answer. */
export function nextMemory(memory: Memory | null, review: Moment & { grade: Grade }, settings: Retention): Memory {
  const { itemId, day, atMs, grade } = review
  const { stability, difficulty } = nextState(memory, day, grade)
  const intervalDays = intervalDaysOf(memory, review, grade, settings)
  return {
    itemId,
    stability,
    difficulty,
    reps: (memory?.reps ?? 0) + 1,
    lapses: (memory?.lapses ?? 0) + (isLapse(memory, day, grade) ? 1 : 0),
    lastGrade: grade,
    lastReviewAt: atMs,
    lastDay: day,
    dueDay: addDays(day, intervalDays),
    dueAt: grade === 1 ? atMs + againMinutes * minuteMs : null,
    intervalDays,
    scheduler: schedulerVersion,
  }
}

export type GradeOutcome = { readonly grade: Grade; readonly memory: Memory; readonly interval: Interval }

/** What each grade would do now, by the very function that applies it. */
export function previewGrades(
  memory: Memory | null,
  itemId: string,
  day: StudyDay,
  atMs: number,
  settings: Retention,
): Readonly<Record<Grade, GradeOutcome>> {
  const outcome = (grade: Grade): GradeOutcome => {
    const next = nextMemory(memory, { itemId, day, atMs, grade }, settings)
    const interval: Interval =
      grade === 1 ? { kind: 'minutes', minutes: againMinutes } : { kind: 'days', days: next.intervalDays }
    return { grade, memory: next, interval }
  }
  const [again, hard, good, easy] = grades
  return { 1: outcome(again), 2: outcome(hard), 3: outcome(good), 4: outcome(easy) }
}

/** R(t, S) = (1 + FACTOR · t / S)^DECAY, the chance to recall on a study day (FSRS-6). */
export function recallChance(memory: Pick<Memory, 'lastDay' | 'stability'>, day: StudyDay): number {
  return model.forgetting_curve(Math.max(0, daysBetween(memory.lastDay, day)), memory.stability)
}
