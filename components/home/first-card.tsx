'use client'
import Link from 'next/link'
import { useState } from 'react'
import type { Card } from '@/lib/core/content/guide'
import type { Grade } from '@/lib/core/journal/event'
import { previewGrades } from '@/lib/core/memory/fsrs'
import type { Interval } from '@/lib/core/memory/memory'
import { useJournal } from '../journal/use-journal'
import { useStudyDay } from '../journal/use-study-day'
import { Chip } from '../ui/chip'
import { GradeBar } from '../ui/grade-bar'
import { Html } from '../ui/html'
import { countOf, formatDays, formatInterval } from '../ui/number'
import { Sheet } from '../ui/sheet'

const short = (interval: Interval) =>
  interval.kind === 'minutes' ? formatInterval(interval.minutes) : formatDays(interval.days)
const whole = (interval: Interval) =>
  interval.kind === 'minutes' ? countOf(interval.minutes, 'minute') : countOf(interval.days, 'day')

/** A real card, answered on the spot: what the app is, before a word about it. */
export function FirstCard({
  card,
}: {
  card: Pick<Card, 'id' | 'topicId' | 'topicNumber' | 'topicTitle' | 'type' | 'frontHtml' | 'backHtml'>
}) {
  const { record, undo } = useJournal()
  const day = useStudyDay()
  const { state } = useJournal()
  const [answer, setAnswer] = useState<{ grade: Grade; eventId: string; interval: Interval } | null>(null)
  const outcomes = day ? previewGrades(null, card.id, day, 0, state.settings) : null
  const onGrade = (grade: Grade) => {
    if (!outcomes || answer) return
    const { id } = record({ kind: 'review', itemId: card.id, payload: { grade } })
    setAnswer({ grade, eventId: id, interval: outcomes[grade].interval })
  }
  return (
    <Sheet stack className="card home-card">
      <div className="chips">
        <Chip href={`/guide/${card.topicId}`}>{`${card.topicNumber} ${card.topicTitle}`}</Chip>
        <Chip>{card.type}</Chip>
      </div>
      <Html className="card-question" html={card.frontHtml} />
      <details className="card-reveal fold">
        <summary className="btn btn-big">
          <span className="when-closed">Show answer</span>
          <span className="when-open">Hide answer</span>
        </summary>
        <div className="card-turn" />
        <Html className="card-answer appear" html={card.backHtml} />
        <div className="home-grades">
          <GradeBar
            keys={false}
            chosen={answer?.grade ?? null}
            intervals={
              outcomes
                ? {
                    1: short(outcomes[1].interval),
                    2: short(outcomes[2].interval),
                    3: short(outcomes[3].interval),
                    4: short(outcomes[4].interval),
                  }
                : {}
            }
            onGrade={onGrade}
          />
          <p className="small mt-3.5 min-h-5" role="status">
            {answer ? (
              <>
                Written to your journal in this browser. It comes back in {whole(answer.interval)}.{' '}
                <Link href="/study?now">Next card</Link>{' '}
                <button
                  type="button"
                  className="underline decoration-edge underline-offset-[0.2em]"
                  onClick={() => {
                    undo(answer.eventId)
                    setAnswer(null)
                  }}
                >
                  Undo
                </button>
              </>
            ) : (
              'How well did it come? The grade decides the day on which you are asked again.'
            )}
          </p>
        </div>
      </details>
    </Sheet>
  )
}
