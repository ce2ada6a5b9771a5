import { answered, type State, typicalModel } from '@/lib/core/readiness/model'
import { usualPace } from '@/lib/core/readiness/prospect'
import type { Learner } from './learners'

/** What anybody who plans can know of an item: the default model of its grades. */
export type Known = State & { readonly day: number }

export type Desk = {
  readonly known: readonly (Known | null)[]
  readonly day: number
  readonly daysLeft: number
  readonly seconds: number
}

/** The items of one day in the order in which they are to be asked. */
export type Policy = (desk: Desk) => readonly number[]

export type Cell = { readonly items: number; readonly minutes: number; readonly days: number }

const { recalledSeconds, lapsedSeconds, newSeconds } = usualPace
const seenShare = 0.4
const earlier = { from: -40, to: -11, minutes: 10 } as const

/** One day of study: in the order of the policy, each item once, until the time is up. */
function studyDay(learner: Learner, known: (Known | null)[], order: readonly number[], day: number, seconds: number) {
  let spent = 0
  for (const item of order) {
    if (spent >= seconds) return
    const before = known[item] ?? null
    const grade = learner.answer(item, day)
    const after = before ? answered(typicalModel, before, day - before.day, grade) : typicalModel.first(grade)
    const stability = grade === 1 ? typicalModel.sameDay(after.stability, 3) : after.stability
    known[item] = { stability, difficulty: after.difficulty, day }
    if (!before) spent += newSeconds
    else spent += grade === 1 ? lapsedSeconds : recalledSeconds
  }
}

/**
 * Some of the items were studied for a month, until ten days ago. Then comes the policy, then the interview. Gives the
 * mean true chance of recall over all items on that day.
 */
export function studyFor(
  learner: Learner,
  policy: Policy,
  before: Policy,
  { items, days }: Cell,
  secondsOn: (day: number) => number,
): number {
  const known: (Known | null)[] = Array.from({ length: Math.round(seenShare * items) }, () => null)
  for (let day = earlier.from; day <= earlier.to; day++) {
    const seconds = 60 * earlier.minutes
    studyDay(learner, known, before({ known, day, daysLeft: days - day, seconds }), day, seconds)
  }
  while (known.length < items) known.push(null)
  for (let day = 0; day < days; day++) {
    const seconds = secondsOn(day)
    if (seconds === 0) continue
    studyDay(learner, known, policy({ known, day, daysLeft: days - day, seconds }), day, seconds)
  }
  return known.reduce((sum, _, item) => sum + learner.chance(item, days), 0) / items
}
