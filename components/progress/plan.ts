import type { LearnerState } from '@/lib/core/journal/learner-state'
import { planBacklog } from '@/lib/core/queue/backlog'
import { secondsPerCard } from '@/lib/core/queue/session-figures'
import { todaysQueue } from '@/lib/core/queue/today'
import type { StudyDay } from '@/lib/core/study-day/study-day'
import { nameDay } from '../study/start-words'
import { countOf } from '../ui/number'
import { type ChapterOutline, itemsOf } from './outline'

export interface PlanRow {
  readonly act: 'Recall' | 'Learn'
  readonly what: string
  readonly minutes: number
  readonly href: string
}

export interface Plan {
  readonly rows: readonly PlanRow[]
  /** Cards to answer today. */
  readonly cards: number
  /** Of those, the ones that come back. */
  readonly due: number
  readonly minutes: number
  readonly dueMinutes: number
  readonly doneToday: number
  /** What is said of a backlog; null when today's number takes all. */
  readonly backlog: string | null
}

/** What today asks. */
export function planOf(chapters: readonly ChapterOutline[], state: LearnerState, day: StudyDay): Plan {
  const items = itemsOf(chapters)
  const queue = todaysQueue({ items, state, day })
  const seconds = secondsPerCard(state.reviews)
  const minutesFor = (cards: number) => Math.ceil((cards * seconds) / 60)
  const due = queue.relearning.length + queue.reviews.length
  const topics = chapters.flatMap((chapter) => chapter.topics)
  const firstNew = topics.find(({ id }) => id === queue.fresh[0]?.topicId)
  const rows: PlanRow[] = []
  if (due > 0) {
    rows.push({ act: 'Recall', what: `${countOf(due, 'card')} due`, minutes: minutesFor(due), href: '/study?now' })
  }
  if (firstNew) {
    const { length } = queue.fresh
    rows.push({
      act: 'Learn',
      what: `${countOf(length, 'new card')}, from ${firstNew.number} ${firstNew.title}`,
      minutes: minutesFor(length),
      href: `/guide/${firstNew.id}`,
    })
  }
  const itemIds = new Set(items.map(({ id }) => id))
  return {
    rows,
    cards: due + queue.fresh.length,
    due,
    minutes: rows.reduce((sum, { minutes }) => sum + minutes, 0),
    dueMinutes: minutesFor(due),
    doneToday: queue.done.reviews + queue.done.fresh,
    backlog:
      queue.beyondCap > 0 ? backlogWords(planBacklog({ state, itemIds, day, secondsPerCard: seconds }), day) : null,
  }
}

function backlogWords({ waiting, doneBy }: { waiting: number; doneBy: StudyDay | null }, day: StudyDay): string {
  const wait = `${countOf(waiting, 'card waits', 'cards wait')} for later days${doneBy ? `; done by ${nameDay(doneBy, day)}` : ''}.`
  return `${wait} What you still know will come back later, not sooner.`
}
