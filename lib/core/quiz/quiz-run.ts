import type { QuizAnswered } from '../journal/learner-state'
import { printPlan, type QuizPlan } from './quiz-plan'
import { type Sitting, sittingOf } from './sitting'

/** How far a quiz has come. */
export interface QuizRun<Asked extends { readonly id: string }> extends Sitting<Asked, QuizAnswered> {
  readonly limitMs: number | null
  /** All answered, or the time is over. */
  readonly isOver: boolean
}

export function runOf<Asked extends { readonly id: string }>(
  asked: readonly Asked[],
  plan: QuizPlan,
  answers: readonly QuizAnswered[],
): QuizRun<Asked> {
  const address = printPlan(plan)
  const sitting = sittingOf(
    asked,
    answers.filter(({ quiz }) => quiz === address),
  )
  const limitMs = plan.minutes === null ? null : plan.minutes * 60_000
  const isOver = sitting.current === undefined || (limitMs !== null && sitting.usedMs >= limitMs)
  return { ...sitting, limitMs, isOver }
}

/** The quizzes that were begun, the latest first, each by its address once. */
export function begunQuizzes(answers: readonly QuizAnswered[]): readonly string[] {
  return [...new Set(answers.toReversed().map(({ quiz }) => quiz))]
}
