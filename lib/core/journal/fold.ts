import { nextMemory } from '../memory/fsrs'
import type { Memory } from '../memory/memory'
import { defaultSettings, patchSettings, type Settings } from '../settings'
import { addDays, daysBetween, type StudyDay } from '../study-day/study-day'
import type { EventOf, JournalEvent } from './event'
import type { InterviewAnswered, LearnerState, Prediction, QuizAnswered, Review, Said, Verdict } from './learner-state'
import { happenedAt, happenedOn, orderEvents } from './order'
import { voidedIds } from './void'

class Draft {
  settings: Settings = defaultSettings
  readonly memories = new Map<string, Memory>()
  readonly reviews: Review[] = []
  readonly suspended = new Set<string>()
  readonly flagged = new Set<string>()
  readonly buried = new Map<string, StudyDay>()
  readonly predictions: Prediction[] = []
  readonly verdicts: Verdict[] = []
  readonly quizAnswers: QuizAnswered[] = []
  readonly said: Said[] = []
  readonly interviewAnswers: InterviewAnswered[] = []
}

const noted = (event: JournalEvent & { itemId: string }) => ({
  id: event.id,
  itemId: event.itemId,
  at: happenedAt(event),
  day: happenedOn(event),
})

function applyReview(draft: Draft, event: EventOf<'review'>) {
  const { grade } = event.payload
  const { id, itemId, at, day } = noted(event)
  const before = draft.memories.get(itemId) ?? null
  draft.memories.set(itemId, nextMemory(before, { itemId, day, atMs: at, grade }, draft.settings))
  draft.reviews.push({
    id,
    itemId,
    grade,
    at,
    day,
    durationMs: event.durationMs ?? null,
    daysSince: before && Math.max(0, daysBetween(before.lastDay, day)),
  })
}

function apply(draft: Draft, event: JournalEvent) {
  switch (event.kind) {
    case 'review':
      return applyReview(draft, event)
    case 'suspend':
      return draft.suspended.add(event.itemId)
    case 'resume':
      return draft.suspended.delete(event.itemId)
    case 'bury':
      return draft.buried.set(event.itemId, addDays(happenedOn(event), 1))
    case 'flag':
      return draft.flagged.add(event.itemId)
    case 'unflag':
      return draft.flagged.delete(event.itemId)
    case 'setting':
      draft.settings = patchSettings(draft.settings, event.payload)
      return
    case 'prediction':
      return draft.predictions.push({ ...event.payload, ...noted(event) })
    case 'verdict':
      return draft.verdicts.push({ ...event.payload, ...noted(event) })
    case 'quiz':
      return draft.quizAnswers.push({ ...event.payload, ...noted(event), durationMs: event.durationMs ?? null })
    case 'said':
      return draft.said.push({ ...event.payload, ...noted(event) })
    case 'interview':
      return draft.interviewAnswers.push({ ...event.payload, ...noted(event), durationMs: event.durationMs ?? null })
    case 'void':
      return
  }
}

/** The state after events that are already in order, each once, without those in `voided`. */
export function foldOrdered(events: readonly JournalEvent[], voided: ReadonlySet<string>): LearnerState {
  const draft = new Draft()
  for (const event of events) if (!voided.has(event.id)) apply(draft, event)
  return draft
}

/**
 * What a learner's journal says: the same for any order, any duplication and any number of devices. The fold of a part
 * that holds all events of an item and every `setting` and `void` gives that item the memory of the whole.
 */
export function foldJournal(events: Iterable<JournalEvent>): LearnerState {
  const ordered = orderEvents(events)
  return foldOrdered(ordered, voidedIds(ordered))
}
