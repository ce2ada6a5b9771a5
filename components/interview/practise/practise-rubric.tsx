'use client'
import Link from 'next/link'
import { useState } from 'react'
import type { InterviewItem } from '@/lib/core/content/interview'
import { broughtForward } from '@/lib/core/queue/brought-forward'
import { useJournal } from '../../journal/use-journal'
import { Button } from '../../ui/button'
import { printShortDay } from '../../ui/day'
import { Facts } from '../../ui/facts'
import { countOf } from '../../ui/number'
import { useHydrated } from '../../ui/use-hydrated'
import type { InterviewPlace } from '../interview-page'
import { Rubric } from '../rubric'
import { answerFact } from './answer-event'
import { noTicks, RubricTicks, type Ticks } from './rubric-ticks'

/** The rubric of a question that is practised alone: ticked, kept, and undone if need be. */
export function PractiseRubric({
  item,
  cards,
}: {
  item: Pick<InterviewItem, 'id' | 'rubric'>
  cards: InterviewPlace['cards']
}) {
  const { status, state, record } = useJournal()
  const [ticks, setTicks] = useState<Ticks>(noTicks)
  const [keptId, setKeptId] = useState<string | null>(null)
  if (!useHydrated()) return <Rubric rubric={item.rubric} cards={cards} />
  const before = state.interviewAnswers.filter(({ itemId, id }) => itemId === item.id && id !== keptId)
  const kept = state.interviewAnswers.find(({ id }) => id === keptId)
  const forward = broughtForward(state)
  return (
    <div className="note">
      <RubricTicks
        {...{ rubric: item.rubric, cards, ticks }}
        followUps={0}
        isKept={kept !== undefined}
        onTick={setTicks}
      />
      <p className="iv-points">
        <b className="num">{ticks.ticked.length}</b> of {countOf(item.rubric.length, 'point')}
      </p>
      {kept ? (
        <KeptNote
          cards={kept.missed.filter((id) => forward.has(id)).length}
          onUndo={() => {
            record({ kind: 'void', payload: { target: kept.id } })
            setKeptId(null)
          }}
          onAgain={() => {
            setTicks(noTicks)
            setKeptId(null)
          }}
        />
      ) : (
        <Button look="line" notYet={status !== 'ready'} onClick={() => setKeptId(record(answerFact(item, ticks)).id)}>
          Keep these ticks
        </Button>
      )}
      {before.length > 0 ? (
        <Facts
          facts={before.slice(-3).map(({ day, ticked, points }) => ({
            name: printShortDay(day),
            value: `${ticked.length} of ${points}`,
          }))}
        />
      ) : null}
    </div>
  )
}

/** What keeping the ticks has done. @param cards that come forward for the points left out */
function KeptNote({ cards, onUndo, onAgain }: { cards: number; onUndo: () => void; onAgain: () => void }) {
  return (
    <div role="status">
      <p>
        Kept in your journal.{' '}
        {cards > 0 ? (
          <>
            {cards === 1 ? 'A card comes' : `${cards} cards come`} forward into{' '}
            <Link href="/study?now">today’s study</Link>, for what was left out.
          </>
        ) : null}
      </p>
      <div className="actions">
        <Button look="line" onClick={onAgain}>
          Say it again
        </Button>
        <Button look="quiet" onClick={onUndo}>
          Take it back
        </Button>
      </div>
    </div>
  )
}
