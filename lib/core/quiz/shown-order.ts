import type { ChoiceItem, MatchItem, OrderItem } from '../content/quiz'
import { createRandom } from '../random/random'
import { shuffle } from '../random/shuffle'

/** The order in which a seed shows the parts of an item. */
const shuffledBy = <Part>(item: { readonly id: string }, seed: string, parts: readonly Part[]) =>
  shuffle(createRandom(`${item.id}:${seed}`), parts)

/** The options as they are shown: words shuffled, numbers ascending. */
export function shownOptions(item: ChoiceItem, seed: string): ChoiceItem['options'] {
  return item.isNumeric ? item.options : shuffledBy(item, seed, item.options)
}

/** The ids of the steps as they are first shown, which is never the right order. */
export function shownSteps(item: OrderItem, seed: string): readonly string[] {
  const right = item.steps.map(({ id }) => id)
  const shown = shuffledBy(item, seed, right)
  return shown.every((id, at) => id === right[at]) ? [...shown.slice(1), ...shown.slice(0, 1)] : shown
}

/** The right sides as they are offered, each under the id of its pair. */
export function shownRights(item: MatchItem, seed: string): MatchItem['pairs'] {
  return shuffledBy(item, seed, item.pairs)
}
