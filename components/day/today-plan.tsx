import Link from 'next/link'
import type { LearnerState } from '@/lib/core/journal/learner-state'
import type { QueueItem } from '@/lib/core/queue/item'
import { planToday } from '@/lib/core/readiness/plan'
import { planRequest } from '@/lib/core/readiness/plan-request'
import type { StudyDay } from '@/lib/core/study-day/study-day'
import type { ChapterOutline } from '../progress/outline'
import { ButtonLink } from '../ui/button'
import { countOf } from '../ui/number'

/** What is worth today's minutes: how many cards of which topics, and why these. */
export function TodayPlan({
  chapters,
  items,
  state,
  day,
}: {
  chapters: readonly ChapterOutline[]
  items: readonly QueueItem[]
  state: LearnerState
  day: StudyDay
}) {
  const { items: planned, minutes } = planToday(planRequest(items, state, day))
  const counts = new Map<string, number>()
  for (const { topicId } of planned) counts.set(topicId, (counts.get(topicId) ?? 0) + 1)
  const topics = chapters
    .flatMap((chapter) => chapter.topics)
    .flatMap((topic) => ({ ...topic, cards: counts.get(topic.id) ?? 0 }))
    .filter(({ cards }) => cards > 0)
    .toSorted((one, other) => other.cards - one.cards)
  const fresh = planned.filter(({ id }) => !state.memories.has(id)).length
  if (planned.length === 0)
    return (
      <section className="progress-plan">
        <h2 className="h4">Nothing more today</h2>
        <p className="small">
          The minutes of this weekday are used, or none are set. What is done today is in the forecast already.
        </p>
      </section>
    )
  return (
    <section className="progress-plan">
      <h2 className="h4">Today, {countOf(Math.round(minutes), 'minute')}</h2>
      <ol>
        {topics.slice(0, 6).map(({ id, number, title, cards }) => (
          <li key={id}>
            <Link href={`/guide/${id}`} prefetch={false}>
              <b>{number}</b> <span>{title}</span> <span className="progress-minutes">{countOf(cards, 'card')}</span>
            </Link>
          </li>
        ))}
      </ol>
      {topics.length > 6 ? <p className="small">and {countOf(topics.length - 6, 'topic')} more</p> : null}
      <ButtonLink wide href="/study?plan">
        Study these {planned.length}
      </ButtonLink>
      <p className="small">
        {fresh > 0 ? `${countOf(fresh, 'is', 'are')} new. ` : ''}
        Why these: of all cards they gain most per minute for the day. What a last look will save anyway can wait, and
        so can what holds until then by itself.
      </p>
    </section>
  )
}
