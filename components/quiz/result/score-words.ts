import type { QuizAnswered } from '@/lib/core/journal/learner-state'
import { type Score, scoreOf } from '@/lib/core/quiz/quiz-score'
import { formatChance } from '../../ui/number'

/** "7", "7.5", "7.67" */
export const formatPoints = (points: number) => String(Math.round(points * 100) / 100)

/** "7.5 of 12 points." */
export const scoreTitle = ({ points, count }: Score) =>
  `${formatPoints(points)} of ${count} ${count === 1 ? 'point' : 'points'}.`

/** How far the score can be trusted, in a sentence. */
export function scoreLead({ low, high, count }: Score): string {
  const questions = count === 1 ? 'one question' : `${count} questions`
  return `After ${questions} the true share lies between ${formatChance(low)} and ${formatChance(high)}, nine times in ten.`
}

/** What came of the answers one was sure of; null when there was none. */
export const sureScore = (answers: readonly QuizAnswered[]) =>
  scoreOf(answers.flatMap(({ sure, right }) => (sure === 'sure' ? right : [])))

/** "under a minute", "7 min" */
export function printMinutes(ms: number): string {
  return ms < 60_000 ? 'under a minute' : `${Math.round(ms / 60_000)} min`
}
