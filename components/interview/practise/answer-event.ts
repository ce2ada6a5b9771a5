import type { InterviewItem } from '@/lib/core/content/interview'
import type { Fact } from '@/lib/core/journal/event'
import { evidenceMapping } from '@/lib/core/journal/quiz-answer'
import type { Ticks } from './rubric-ticks'

/** Cards that carry the points which were not ticked, each once. */
export const missedCards = (rubric: InterviewItem['rubric'], ticked: readonly number[]): string[] => [
  ...new Set(rubric.flatMap(({ cards }, at) => (ticked.includes(at) ? [] : cards))),
]

/** An answer as the journal keeps it. */
export function answerFact(
  { id, rubric }: Pick<InterviewItem, 'id' | 'rubric'>,
  { ticked, followed }: Ticks,
  { mock, followUps = 0, durationMs }: { mock?: string; followUps?: number; durationMs?: number } = {},
): Fact {
  const missed = missedCards(rubric, ticked)
  return {
    kind: 'interview',
    itemId: id,
    ...(durationMs !== undefined && { durationMs }),
    payload: {
      ...(mock && { mock }),
      ...{ ticked: [...ticked], points: rubric.length, followed: [...followed], followUps, missed },
      mapping: evidenceMapping,
    },
  }
}
