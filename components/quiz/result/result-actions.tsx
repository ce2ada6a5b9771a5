import { Dices } from 'lucide-react'
import type { QuizPlan } from '@/lib/core/quiz/quiz-plan'
import { Button } from '../../ui/button'
import { chanceSeed } from '../seed'

/** On with this quiz, the same again with another draw, or something else. */
export function ResultActions({
  plan,
  onOpen,
  onGoOn,
  onStart,
}: {
  plan: QuizPlan
  onOpen: (plan: QuizPlan) => void
  onGoOn: (() => void) | null
  onStart: () => void
}) {
  return (
    <div className="actions mb-8">
      {onGoOn ? (
        <Button big onClick={onGoOn}>
          Go on
        </Button>
      ) : null}
      <Button look={onGoOn ? 'line' : 'filled'} big={!onGoOn} onClick={() => onOpen({ ...plan, seed: chanceSeed() })}>
        <Dices className="icon" />
        Another draw
      </Button>
      <Button look="quiet" onClick={onStart}>
        Draw something else
      </Button>
    </div>
  )
}
