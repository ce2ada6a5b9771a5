import type { QuizAnswered } from '../journal/learner-state'
import type { QuizRun } from './quiz-run'

/** A share of points with the bounds of its 90 % interval. */
export interface Score {
  readonly mean: number
  readonly low: number
  readonly high: number
  readonly points: number
  readonly count: number
}

const z90 = 1.645

/**
 * The score of some answers, each from 0 to 1; null when there is none. The interval is Wilson's (1927) of a share: for
 * partial credits it is a little too wide, never too narrow.
 */
export function scoreOf(rights: readonly number[]): Score | null {
  const count = rights.length
  if (count === 0) return null
  const points = rights.reduce((sum, right) => sum + right, 0)
  const mean = Math.min(points / count, 1)
  const spread = z90 ** 2 / count
  const middle = (mean + spread / 2) / (1 + spread)
  const half = (z90 / (1 + spread)) * Math.sqrt((mean * (1 - mean)) / count + spread / (4 * count))
  // Rounding may put a bound of none or all on the wrong side of it.
  const [low, high] = [Math.min(mean, Math.max(0, middle - half)), Math.max(mean, Math.min(1, middle + half))]
  return { mean, low, high, points, count }
}

/** What counts in a result: what was answered, and when the time ran out also what was not. */
export function countedOf<Asked extends { readonly id: string }>({ asked, given, isOver }: QuizRun<Asked>) {
  return asked.flatMap((question) => {
    const answered: QuizAnswered | undefined = given.get(question.id)
    return answered || isOver ? [{ question, answered, right: answered?.right ?? 0 }] : []
  })
}

export interface TopicScore {
  readonly topicId: string
  readonly topicNumber: string
  readonly topicTitle: string
  readonly score: Score
}

interface Placed {
  readonly topicId: string
  readonly topicNumber: string
  readonly topicTitle: string
}

/** The score of every topic that was asked, the lowest first. */
export function scorePerTopic(counted: readonly { readonly question: Placed; readonly right: number }[]): TopicScore[] {
  const topics = new Map(counted.map(({ question }) => [question.topicId, question]))
  return [...topics.values()]
    .flatMap(({ topicId, topicNumber, topicTitle }) => {
      const score = scoreOf(counted.flatMap(({ question, right }) => (question.topicId === topicId ? right : [])))
      return score ? [{ topicId, topicNumber, topicTitle, score }] : []
    })
    .sort((one, other) => one.score.mean - other.score.mean || other.score.count - one.score.count)
}
