import type { QuizAnswered } from '@/lib/core/journal/learner-state'
import { drawQuiz } from '@/lib/core/quiz/draw-quiz'
import type { QuizPool } from '@/lib/core/quiz/quiz-bank'
import { parsePlan } from '@/lib/core/quiz/quiz-plan'
import { begunQuizzes, runOf } from '@/lib/core/quiz/quiz-run'
import { ButtonLink } from '../../ui/button'
import { planWords } from '../plan-words'
import { quizHref } from '../quiz-address'
import type { ChapterPlaces } from './place-picker'

/** Looks back over so many quizzes for one that was left. */
const lookBack = 5

/** The quiz that was begun last and is not over, with the way back to it; nothing when there is none. */
export function OpenQuiz({
  load,
  chapters,
  answers,
}: {
  load: QuizPool
  chapters: readonly ChapterPlaces[]
  answers: readonly QuizAnswered[]
}) {
  const [open] = begunQuizzes(answers)
    .slice(0, lookBack)
    .flatMap((quiz) => {
      const plan = parsePlan(new URLSearchParams(quiz))
      if (!plan) return []
      const run = runOf(drawQuiz(load.pool, plan), plan, answers)
      return run.isOver ? [] : { plan, run }
    })
  if (!open) return null
  return (
    <section className="sheet quiz-open" aria-labelledby="open-quiz">
      <h2 className="h4" id="open-quiz">
        {`A quiz waits: ${open.run.given.size} of ${open.run.asked.length} answered`}
      </h2>
      <p className="small">{planWords(open.plan, chapters)}</p>
      <ButtonLink look="line" href={quizHref(open.plan)}>
        Go on with it
      </ButtonLink>
    </section>
  )
}
