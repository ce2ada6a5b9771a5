import { printPlan, type QuizPlan } from '@/lib/core/quiz/quiz-plan'

export const quizHref = (plan: QuizPlan) => `/quiz?${printPlan(plan)}`
