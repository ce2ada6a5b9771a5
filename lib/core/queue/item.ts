import type { LearnerState } from '../journal/learner-state'
import type { Memory } from '../memory/memory'
import type { StudyDay } from '../study-day/study-day'

/** What the queue must know of an item; a card of the guide fits as it is. */
export type QueueItem = { readonly id: string; readonly topicId: string }

/** `cnn` of `cnn/pooling`. */
export function chapterOf({ topicId }: QueueItem): string {
  return topicId.split('/', 1)[0] ?? topicId
}

/** Where a card stands today: never seen, waiting after Again, to be recalled, or resting until its day. */
export type Standing = 'new' | 'relearning' | 'due' | 'resting'

export function standingOf(memory: Memory | undefined, day: StudyDay): Standing {
  if (!memory) return 'new'
  if (memory.dueAt !== null) return 'relearning'
  return memory.dueDay <= day ? 'due' : 'resting'
}

/** Neither suspended nor buried for today. */
export function isAskable(itemId: string, state: Pick<LearnerState, 'suspended' | 'buried'>, day: StudyDay): boolean {
  if (state.suspended.has(itemId)) return false
  const shownFrom = state.buried.get(itemId)
  return shownFrom === undefined || shownFrom <= day
}
