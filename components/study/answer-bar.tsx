import { type Grade, grades } from '@/lib/core/journal/event'
import type { GradeOutcome } from '@/lib/core/memory/fsrs'
import { Button } from '../ui/button'
import { GradeBar } from '../ui/grade-bar'
import { Kbd } from '../ui/kbd'
import { printInterval } from './when'

/** Below the card: first the way to the answer, then the four grades. It keeps its place and height. */
export function AnswerBar({
  answered,
  outcomes,
  keys,
  onReveal,
  onGrade,
}: {
  answered: boolean
  outcomes: Readonly<Record<Grade, GradeOutcome>>
  keys: boolean
  onReveal: () => void
  onGrade: (grade: Grade) => void
}) {
  const intervals = Object.fromEntries(grades.map((grade) => [grade, printInterval(outcomes[grade].interval)]))
  return (
    <div className="answer-bar">
      {answered ? (
        <GradeBar intervals={intervals} keys={keys} onGrade={onGrade} />
      ) : (
        <Button big wide className="answer-reveal" onClick={onReveal}>
          Show answer <Kbd>Space</Kbd>
        </Button>
      )}
      <p className="small">
        {answered
          ? 'Hard is still a recall. If it did not come, press Again: that is how the plan learns.'
          : 'Say it first, out loud or on paper. What you say is what you will remember.'}
      </p>
    </div>
  )
}
