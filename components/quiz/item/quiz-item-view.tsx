'use client'
import type { QuizItem } from '@/lib/core/content/quiz'
import type { QuizAnswer } from '@/lib/core/quiz/quiz-answer'
import { ChoiceView } from './choice-view'
import { MatchView } from './match-view'
import { OrderView } from './order-view'

/** What an item offers to answer with, and what was answered; once `judged`, with its feedback. */
export function QuizItemView({
  item,
  seed,
  answer,
  judged,
  labelledBy,
  onAnswer,
}: {
  item: QuizItem
  /** Fixes the order in which options, steps and right sides are shown. */
  seed: string
  answer: QuizAnswer
  judged: boolean
  /** Id of the heading that asks. */
  labelledBy: string
  onAnswer: (answer: QuizAnswer) => void
}) {
  const shared = { seed, judged, labelledBy }
  if (item.kind === 'choice' && answer.kind === 'choice')
    return (
      <ChoiceView
        {...shared}
        item={item}
        chosen={answer.chosen}
        onChoose={(chosen) => onAnswer({ kind: 'choice', chosen })}
      />
    )
  if (item.kind === 'order' && answer.kind === 'order')
    return (
      <OrderView
        {...{ judged, labelledBy, item }}
        order={answer.order}
        onOrder={(order) => onAnswer({ kind: 'order', order })}
      />
    )
  if (item.kind === 'match' && answer.kind === 'match')
    return (
      <MatchView
        {...{ seed, judged, item }}
        rights={answer.rights}
        onMatch={(rights) => onAnswer({ kind: 'match', rights })}
      />
    )
  return null
}
