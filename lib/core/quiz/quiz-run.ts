import type { QuizAnswered } from '../journal/learner-state'
import { printPlan, type QuizPlan } from './quiz-plan'

/** How far a quiz has come, out of the journal alone: closing the page loses nothing. */
export interface QuizRun<Asked extends { readonly id: string }> {
  readonly asked: readonly Asked[]
  /** By item, the first answer in this quiz that was not taken back. */
  readonly given: ReadonlyMap<string, QuizAnswered>
  /** The first question without an answer; undefined when all are answered. */
  readonly current: Asked | undefined
  /** Time in front of questions that were answered: the clock stands while the learner is away. */
  readonly usedMs: number
  readonly limitMs: number | null
  /** All answered, or the time is over. */
  readonly isOver: boolean
  /** The answer that was given last. */
  readonly last: QuizAnswered | undefined
}

export function runOf<Asked extends { readonly id: string }>(
  asked: readonly Asked[],
  plan: QuizPlan,
  answers: readonly QuizAnswered[],
): QuizRun<Asked> {
  const quiz = printPlan(plan)
  const ids = new Set(asked.map(({ id }) => id))
  const given = new Map<string, QuizAnswered>()
  for (const answer of answers)
    if (answer.quiz === quiz && ids.has(answer.itemId) && !given.has(answer.itemId)) given.set(answer.itemId, answer)
  const current = asked.find(({ id }) => !given.has(id))
  const usedMs = [...given.values()].reduce((sum, { durationMs }) => sum + (durationMs ?? 0), 0)
  const limitMs = plan.minutes === null ? null : plan.minutes * 60_000
  return {
    ...{ asked, given, current, usedMs, limitMs },
    isOver: current === undefined || (limitMs !== null && usedMs >= limitMs),
    last: [...given.values()].at(-1),
  }
}

/** The quizzes that were begun, the latest first, each by its address once. */
export function begunQuizzes(answers: readonly QuizAnswered[]): readonly string[] {
  return [...new Set(answers.toReversed().map(({ quiz }) => quiz))]
}
