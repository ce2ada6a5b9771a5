import type { LearnerState, Review } from '../journal/learner-state'
import { recallChance } from '../memory/fsrs'
import type { Memory } from '../memory/memory'
import type { StudyDay } from '../study-day/study-day'
import { broughtForward } from './brought-forward'
import { chapterOf, isAskable, type QueueItem, standingOf } from './item'
import { spreadTopics } from './spread'

export type Waiting<Item extends QueueItem = QueueItem> = { readonly item: Item; readonly dueAt: number }

export type TodaysQueue<Item extends QueueItem = QueueItem> = {
  /** Cards that came back after Again, the earliest first. They count against no cap. */
  readonly relearning: readonly Waiting<Item>[]
  /** Due reviews of today, the most likely to be remembered first, no sibling right behind another where avoidable. */
  readonly reviews: readonly Item[]
  /** New cards of today, in guide order but for the spreading of siblings. They come after the reviews. */
  readonly fresh: readonly Item[]
  /** Due reviews beyond today's cap. */
  readonly beyondCap: number
  /** New cards beyond today's number. */
  readonly unseenLeft: number
  readonly done: { readonly reviews: number; readonly fresh: number }
}

/** How many cards were learnt and how many were recalled (for the first time) on a study day. */
export function doneOn(day: StudyDay, reviews: readonly Review[]): { reviews: number; fresh: number } {
  const fresh = new Set<string>()
  const recalled = new Set<string>()
  for (let index = reviews.length - 1; index >= 0; index--) {
    const review = reviews[index]
    if (review?.day !== day) continue
    if (review.daysSince === null) fresh.add(review.itemId)
    else if (review.daysSince > 0) recalled.add(review.itemId)
  }
  return { reviews: recalled.size, fresh: fresh.size }
}

/** Likeliest first: of a backlog, what is still known is saved before what must be learnt anew anyway. */
export function likeliestFirst(memories: readonly Memory[], day: StudyDay): Memory[] {
  const chances = new Map(memories.map((memory) => [memory.itemId, recallChance(memory, day)]))
  const chanceOf = ({ itemId }: Memory) => chances.get(itemId) ?? 0
  return [...memories].sort((one, other) => chanceOf(other) - chanceOf(one))
}

/**
 * What to study on a day. `items` are in guide order; `chapters` limits the queue to some (the caps still count all
 * chapters); `extraFresh` adds new cards for a learner who wants more than his daily number; `ahead` asks cards as well
 * that are not due yet, but for those answered today. Cards that were brought forward count as due; those among them
 * that were never seen are the first of the new ones.
 */
export function todaysQueue<Item extends QueueItem>({
  items,
  state,
  day,
  chapters,
  extraFresh = 0,
  ahead = false,
}: {
  items: readonly Item[]
  state: LearnerState
  day: StudyDay
  chapters?: ReadonlySet<string> | undefined
  extraFresh?: number
  ahead?: boolean
}): TodaysQueue<Item> {
  const { memories, settings } = state
  const askable = items.filter((item) => (!chapters || chapters.has(chapterOf(item))) && isAskable(item.id, state, day))
  const byId = new Map(askable.map((item) => [item.id, item]))
  const standing = (item: Item) => standingOf(memories.get(item.id), day)
  const memoriesOf = (wanted: Item[]) => wanted.flatMap(({ id }) => memories.get(id) ?? [])
  const itemsOf = (wanted: Memory[]) => wanted.flatMap(({ itemId }) => byId.get(itemId) ?? [])

  const done = doneOn(day, state.reviews)
  const isAhead = ({ id }: Item) => ahead && memories.get(id)?.lastDay !== day
  const forward = broughtForward(state)
  const isAsked = (item: Item) =>
    standing(item) === 'due' || (standing(item) === 'resting' && (forward.has(item.id) || isAhead(item)))
  const due = likeliestFirst(memoriesOf(askable.filter(isAsked)), day)
  const reviewsLeft = Math.max(0, settings.reviewsPerDay - done.reviews)
  const unseen = askable.filter((item) => standing(item) === 'new')
  const first = unseen.filter(({ id }) => forward.has(id))
  const others = unseen.filter(({ id }) => !forward.has(id))
  const freshLeft = Math.max(0, settings.newPerDay - done.fresh) + extraFresh
  return {
    relearning: askable
      .flatMap((item) => {
        const dueAt = memories.get(item.id)?.dueAt ?? null
        return dueAt === null ? [] : { item, dueAt }
      })
      .sort((one, other) => one.dueAt - other.dueAt),
    reviews: spreadTopics(itemsOf(due.slice(0, reviewsLeft))),
    fresh: [
      ...spreadTopics(first.slice(0, freshLeft)),
      ...spreadTopics(others.slice(0, Math.max(0, freshLeft - first.length))),
    ],
    beyondCap: Math.max(0, due.length - reviewsLeft),
    unseenLeft: Math.max(0, unseen.length - freshLeft),
    done,
  }
}

/** Cards to answer today, all kinds together. */
export function queueLength({ relearning, reviews, fresh }: TodaysQueue): number {
  return relearning.length + reviews.length + fresh.length
}
