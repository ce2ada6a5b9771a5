import type { LearnerState } from '../journal/learner-state'
import { addDays, laterDay, type StudyDay } from '../study-day/study-day'

export type DueCount = { readonly day: StudyDay; readonly due: number }

/**
 * Reviews that fall due on each of the next `days` study days, as things stand: no card forgotten, no new one. Today's
 * count holds what is overdue; a card buried today falls due when it is shown again; suspended ones do not.
 */
export function forecastDue(
  { memories, suspended, buried }: Pick<LearnerState, 'memories' | 'suspended' | 'buried'>,
  { itemIds, day, days = 30 }: { itemIds: ReadonlySet<string>; day: StudyDay; days?: number },
): DueCount[] {
  const counts = new Map<StudyDay, number>()
  for (const { itemId, dueDay } of memories.values()) {
    if (!itemIds.has(itemId) || suspended.has(itemId)) continue
    const falls = laterDay(day, laterDay(dueDay, buried.get(itemId) ?? dueDay))
    counts.set(falls, (counts.get(falls) ?? 0) + 1)
  }
  return Array.from({ length: days }, (_, ahead) => {
    const on = addDays(day, ahead)
    return { day: on, due: counts.get(on) ?? 0 }
  })
}

/** The next study day after today on which something falls due, and how much; null when nothing is learnt yet. */
export function nextDue(forecast: readonly DueCount[]): DueCount | null {
  return forecast.slice(1).find(({ due }) => due > 0) ?? null
}
