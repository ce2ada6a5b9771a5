import { useEffect, useRef } from 'react'
import { Button } from '../../ui/button'
import { AnswerParts } from '../answer-parts'
import type { InterviewPlace } from '../interview-page'
import { RubricTicks, type Ticks } from '../practise/rubric-ticks'

/** The answer beside the points to tick, and on to the next question. */
export function MockCompare({
  place,
  followUps,
  ticks,
  onTick,
  onNext,
}: {
  place: InterviewPlace
  followUps: number
  ticks: Ticks
  onTick: (ticks: Ticks) => void
  onNext: () => void
}) {
  const { rubric } = place.item
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => note.current?.focus({ preventScroll: true }), [])
  const points = ticks.ticked.length + ticks.followed.length
  return (
    <>
      <AnswerParts
        place={place}
        asked={followUps}
        rubric={
          <div className="note" ref={note} tabIndex={-1}>
            <RubricTicks {...{ rubric, followUps, ticks, onTick }} cards={place.cards} />
            <p className="iv-points" role="status">
              <b className="num">{points}</b> of {rubric.length + followUps} points
            </p>
            <p className="small">What is left out comes forward as cards in today’s study.</p>
            <Button className="mt-3" onClick={onNext}>
              Next question
            </Button>
          </div>
        }
      />
      <div className="actions iv-end">
        <Button look="line" onClick={onNext}>
          Next question
        </Button>
      </div>
    </>
  )
}
