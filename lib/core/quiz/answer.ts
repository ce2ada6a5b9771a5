import { judgeNumber } from '../families/judge-number'
import type { QuizResponse } from '../journal/quiz-answer'
import { isAccepted } from './judge-cloze'
import type { Question } from './question'
import { blankItemAnswer, isComplete, type QuizAnswer } from './quiz-answer'
import { shownOptions, shownRights, shownSteps } from './shown-order'

/** What was given to a question of any kind. `passed`: "I do not know", or the time ran out. */
export type Answer = QuizAnswer | { readonly kind: 'typed'; readonly typed: string } | { readonly kind: 'passed' }

/** Where an answer begins: nothing chosen or typed, and steps as the seed shows them. */
export const blankAnswer = (question: Question, seed: string): Answer =>
  question.kind === 'number' || question.kind === 'cloze'
    ? { kind: 'typed', typed: '' }
    : blankItemAnswer(question, seed)

/** Null when it can be judged; otherwise what is missing, in a sentence. */
export function missingIn(question: Question, answer: Answer): string | null {
  if (answer.kind === 'passed') return null
  if (answer.kind !== 'typed') {
    if (question.kind === 'number' || question.kind === 'cloze') return 'Type first.'
    if (isComplete(question, answer)) return null
    return question.kind === 'match' ? 'Choose one for each first.' : 'Choose first.'
  }
  if (answer.typed.trim() === '') return 'Type first.'
  if (question.kind !== 'number') return null
  const verdict = judgeNumber(question.draw, answer.typed)
  return verdict.kind === 'unreadable' ? verdict.says : null
}

const three = (share: number) => Math.round(share * 1000) / 1000
const shareOf = <Part>(parts: readonly Part[], isRight: (part: Part, at: number) => boolean) =>
  three(parts.filter(isRight).length / parts.length)

/**
 * The share of an answer that is right, from 0 to 1. Of several keys each one counts, and each wrong choice takes one
 * away; a step counts that stands in its place; a pair counts that belongs together.
 */
export function rightShare(question: Question, answer: Answer): number {
  if (question.kind === 'choice' && answer.kind === 'choice') {
    const keys = question.options.filter(({ isKey }) => isKey)
    const hits = keys.filter(({ id }) => answer.chosen.includes(id)).length
    return three(Math.max(0, hits - (answer.chosen.length - hits)) / keys.length)
  }
  if (question.kind === 'order' && answer.kind === 'order')
    return shareOf(question.steps, ({ id }, at) => answer.order[at] === id)
  if (question.kind === 'match' && answer.kind === 'match')
    return shareOf(question.pairs, ({ id }) => answer.rights[id] === id)
  if (answer.kind !== 'typed') return 0
  if (question.kind === 'number') return judgeNumber(question.draw, answer.typed).kind === 'right' ? 1 : 0
  return question.kind === 'cloze' && isAccepted(answer.typed, question.accepts) ? 1 : 0
}

const idsOf = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id)

/** The answer as the journal keeps it. */
export function responseOf(question: Question, answer: Answer, seed: string): QuizResponse {
  if (question.kind === 'choice' && answer.kind === 'choice')
    return { kind: 'choice', shown: idsOf(shownOptions(question, seed)), chosen: [...answer.chosen] }
  if (question.kind === 'order' && answer.kind === 'order')
    return { kind: 'order', shown: [...shownSteps(question, seed)], order: [...answer.order] }
  if (question.kind === 'match' && answer.kind === 'match')
    return { kind: 'match', shown: idsOf(shownRights(question, seed)), rights: { ...answer.rights } }
  if (answer.kind === 'typed' && question.kind === 'cloze') return { kind: 'cloze', typed: answer.typed.slice(0, 200) }
  if (answer.kind === 'typed' && question.kind === 'number') {
    const verdict = judgeNumber(question.draw, answer.typed)
    const slip = verdict.kind === 'wrong' ? verdict.slip?.id : undefined
    return { kind: 'number', seed: question.draw.seed, typed: answer.typed.slice(0, 200), ...(slip && { slip }) }
  }
  return { kind: 'passed' }
}

/** The answer of a response, to be shown again. */
export function answerOf(response: QuizResponse): Answer {
  switch (response.kind) {
    case 'choice':
      return { kind: 'choice', chosen: response.chosen }
    case 'order':
      return { kind: 'order', order: response.order }
    case 'match':
      return { kind: 'match', rights: response.rights }
    case 'number':
    case 'cloze':
      return { kind: 'typed', typed: response.typed }
    case 'passed':
      return response
  }
}
