import type { InterviewItem } from '@/lib/core/content/interview'
import type { MockQuestion } from '@/lib/core/interview/draw-mock'

/** A question as little as a draw and a list need of it. */
export interface PooledQuestion extends MockQuestion {
  readonly topicNumber: string
  readonly topicTitle: string
  readonly questionText: string
}

/** All questions, in guide order. */
export const mockPool = (items: readonly InterviewItem[]): PooledQuestion[] =>
  items.map(({ id, topicId, topicNumber, topicTitle, level, type, questionText }) => ({
    ...{ id, topicId, topicNumber, topicTitle, level, type, questionText },
  }))
