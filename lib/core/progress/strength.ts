import type { LearnerState } from '../journal/learner-state'
import { recallChance } from '../memory/fsrs'
import type { Memory } from '../memory/memory'
import type { QueueItem } from '../queue/item'
import { addDays, laterDay, type StudyDay } from '../study-day/study-day'

export type TopicStrength = {
  readonly topicId: string
  readonly seen: number
  readonly total: number
  /** Mean chance to recall its seen cards today, 0 to 1; null when none has been seen. It falls with time. */
  readonly strength: number | null
}

/** A card that was just forgotten is on the model's curve at 1 until tomorrow: count what tomorrow leaves of it. */
const chanceToday = (memory: Memory, day: StudyDay) =>
  recallChance(memory, memory.dueAt === null ? day : laterDay(day, addDays(memory.lastDay, 1)))

/** How strong each topic stands, in the order of the items. */
export function strengthByTopic(
  items: readonly QueueItem[],
  { memories }: Pick<LearnerState, 'memories'>,
  day: StudyDay,
): TopicStrength[] {
  const topics = new Map<string, { seen: number; total: number; sum: number }>()
  for (const { id, topicId } of items) {
    const { seen, total, sum } = topics.get(topicId) ?? { seen: 0, total: 0, sum: 0 }
    const memory = memories.get(id)
    topics.set(topicId, {
      seen: seen + (memory ? 1 : 0),
      total: total + 1,
      sum: sum + (memory ? chanceToday(memory, day) : 0),
    })
  }
  return [...topics].map(([topicId, { seen, total, sum }]) => ({
    topicId,
    seen,
    total,
    strength: seen === 0 ? null : sum / seen,
  }))
}
