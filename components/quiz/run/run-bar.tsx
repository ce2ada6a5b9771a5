import type { Question } from '@/lib/core/quiz/question'
import type { QuizPlan } from '@/lib/core/quiz/quiz-plan'
import type { QuizRun } from '@/lib/core/quiz/quiz-run'
import { FocusBar } from '../../shell/focus-bar'
import { Button } from '../../ui/button'
import { Kbd } from '../../ui/kbd'
import { planWords } from '../plan-words'
import type { ChapterPlaces } from '../start/place-picker'
import { QuizStrip } from './quiz-strip'
import { printClock } from './use-time'

/** The bar of a quiz: how far it is, what it is about, the time left, and the way out. */
export function RunBar({
  question,
  run,
  plan,
  chapters,
  leftMs,
  onLeave,
}: {
  question: Question
  run: QuizRun<Question>
  plan: QuizPlan
  chapters: readonly ChapterPlaces[]
  leftMs: number | null
  onLeave: () => void
}) {
  const { asked, given } = run
  const isRead = given.has(question.id)
  // The pen stays at the question whose feedback is read.
  const rights = asked.flatMap(({ id }) => (id === question.id ? [] : (given.get(id)?.right ?? [])))
  return (
    <FocusBar
      title="Quiz"
      beside={`${asked.indexOf(question) + 1} of ${asked.length}`}
      strip={<QuizStrip rights={rights} total={asked.length} isTold={plan.mode === 'learn'} />}
      end={
        <>
          {leftMs === null ? null : (
            <span className="num" role="timer" aria-label="Time left">
              {printClock(leftMs)}
              {isRead ? <span className="sr-only">, the clock stands</span> : null}
            </span>
          )}
          <span className="quiz-about">{planWords(plan, chapters)}</span>
          <Button look="quiet" onClick={onLeave}>
            End <Kbd>Esc</Kbd>
          </Button>
        </>
      }
    />
  )
}
