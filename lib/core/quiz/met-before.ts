import type { ChoiceItem } from '../content/quiz'
import type { QuizAnswered } from '../journal/learner-state'

const beliefsOf = ({ options }: ChoiceItem, { response }: QuizAnswered): readonly string[] =>
  response.kind === 'choice'
    ? options.flatMap(({ id, misconception }) =>
        misconception && response.chosen.includes(id) ? misconception.id : [],
      )
    : []

/**
 * The last time, before an answer, at which somebody chose an option that the same misconception leads to; undefined
 * when he never did, or when this answer chose no such option.
 */
export function metBefore(
  answered: QuizAnswered,
  answers: readonly QuizAnswered[],
  choices: ReadonlyMap<string, ChoiceItem>,
): QuizAnswered | undefined {
  const beliefsIn = (answer: QuizAnswered) => {
    const item = choices.get(answer.itemId)
    return item ? beliefsOf(item, answer) : []
  }
  const now = new Set(beliefsIn(answered))
  return answers.findLast((earlier) => earlier.at < answered.at && beliefsIn(earlier).some((belief) => now.has(belief)))
}
