import { printPlan, type QuizPlan } from '@/lib/core/quiz/quiz-plan'

export const quizHref = (plan: QuizPlan) => `/quiz?${printPlan(plan)}`

/** A seed that can be read out to somebody. */
export const chanceSeed = () => Math.floor(Math.random() * 1_000_000)
