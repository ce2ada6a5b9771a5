import type { Grade } from '../journal/event'
import type { Memory } from '../memory/memory'
import type { QueueItem } from './item'
import type { TodaysQueue, Waiting } from './today'

export type Answered = {
  readonly itemId: string
  readonly grade: Grade
  readonly eventId: string
  readonly durationMs: number
  readonly memory: Memory
}

/** One sitting at the study screen. It is finished when `current` is null. */
export type Session<Item extends QueueItem = QueueItem> = {
  readonly current: { readonly item: Item; readonly phase: 'question' | 'answer' } | null
  readonly upcoming: readonly Item[]
  /** Cards that come back after Again. */
  readonly waiting: readonly Waiting<Item>[]
  /** The strip: every answer in order. */
  readonly done: readonly Answered[]
  /** What undo goes back to, and the event it takes back. */
  readonly before: { readonly session: Session<Item>; readonly eventId: string } | null
}

export type SessionAction =
  | { readonly kind: 'reveal' }
  /** The journal's review event, and the memory after it. */
  | { readonly kind: 'grade'; readonly eventId: string; readonly memory: Memory; readonly durationMs: number }
  /** The current card was buried or suspended by the event. */
  | { readonly kind: 'set-aside'; readonly eventId: string; readonly atMs: number }
  /** Cards answered, buried or suspended in another tab. */
  | { readonly kind: 'gone'; readonly itemIds: ReadonlySet<string>; readonly atMs: number }
  | { readonly kind: 'undo' }

type Ahead<Item extends QueueItem> = Pick<Session<Item>, 'upcoming' | 'waiting'>

/** A card that waits goes first when its time has come, then the queue; nothing else left, the next that waits. */
function nextCard<Item extends QueueItem>(
  { upcoming, waiting }: Ahead<Item>,
  atMs: number,
  behind: string | undefined,
) {
  const byTime = [...waiting].sort((one, other) => one.dueAt - other.dueAt)
  const ready = byTime.filter(({ dueAt }) => dueAt <= atMs).map(({ item }) => item)
  const inOrder = [...ready, ...upcoming]
  return inOrder.find(({ topicId }) => topicId !== behind) ?? inOrder[0] ?? byTime[0]?.item
}

function askNext<Item extends QueueItem>(session: Session<Item>, atMs: number): Session<Item> {
  const item = nextCard(session, atMs, session.before?.session.current?.item.topicId)
  if (!item) return { ...session, current: null }
  return {
    ...session,
    current: { item, phase: 'question' },
    upcoming: session.upcoming.filter(({ id }) => id !== item.id),
    waiting: session.waiting.filter((waiting) => waiting.item.id !== item.id),
  }
}

export function startSession<Item extends QueueItem>(queue: TodaysQueue<Item>, atMs: number): Session<Item> {
  const upcoming = [...queue.reviews, ...queue.fresh]
  return askNext({ current: null, upcoming, waiting: queue.relearning, done: [], before: null }, atMs)
}

/** The session after an action; the same session when the action does not apply, such as a grade before the answer. */
export function sessionStep<Item extends QueueItem>(session: Session<Item>, action: SessionAction): Session<Item> {
  const { current } = session
  switch (action.kind) {
    case 'reveal':
      if (current?.phase !== 'question') return session
      return { ...session, current: { ...current, phase: 'answer' } }

    case 'grade': {
      const { eventId, memory, durationMs } = action
      if (current?.phase !== 'answer' || memory.itemId !== current.item.id) return session
      const answered = { itemId: memory.itemId, grade: memory.lastGrade, eventId, durationMs, memory }
      const comesBack = memory.dueAt === null ? [] : [{ item: current.item, dueAt: memory.dueAt }]
      return askNext(
        {
          ...session,
          waiting: [...session.waiting, ...comesBack],
          done: [...session.done, answered],
          before: { session, eventId },
        },
        memory.lastReviewAt,
      )
    }

    case 'set-aside':
      if (!current) return session
      return askNext({ ...session, before: { session, eventId: action.eventId } }, action.atMs)

    case 'gone': {
      const stays = (item: Item) => !action.itemIds.has(item.id)
      const rest = {
        ...session,
        upcoming: session.upcoming.filter(stays),
        waiting: session.waiting.filter(({ item }) => stays(item)),
      }
      return current && stays(current.item) ? rest : askNext(rest, action.atMs)
    }

    case 'undo':
      return session.before?.session ?? session
  }
}
