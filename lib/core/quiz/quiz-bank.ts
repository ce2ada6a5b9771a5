import type { Formulas } from '../content/formula-shape'
import type { Item } from '../content/item'
import type { Misconception } from '../content/misconception'
import type { ChoiceItem, MatchItem, OrderItem, QuizItem } from '../content/quiz'
import type { Reference } from '../content/reference'
import { drawItem } from '../families/draw-item'
import type { Family } from '../families/family'
import { numberSeed } from './draw-quiz'
import type { ClozeQuestion, NumberQuestion, Question } from './question'
import type { QuizPlan } from './quiz-plan'

type Slim<Kind extends Item> = Omit<Kind, 'references' | 'changed' | 'map'> & {
  /** Places in `works`. */
  readonly references: readonly number[]
}
type SlimChoice = Slim<Omit<ChoiceItem, 'options'>> & {
  readonly options: readonly (Omit<ChoiceItem['options'][number], 'misconception'> & { readonly belief?: string })[]
}
type SlimItem = SlimChoice | Slim<OrderItem> | Slim<MatchItem>

/** A family, and what the guide says about it. */
export type NumberEntry = Omit<NumberQuestion, 'draw'> & { readonly familyId: string }

/**
 * All that a quiz can ask: `/content/quiz.json`. No misconception and no reference stands in it twice; the references
 * of misconceptions stand on their pages only.
 */
export interface QuizBank {
  readonly items: readonly SlimItem[]
  readonly numbers: readonly Slim<NumberEntry>[]
  readonly clozes: readonly Slim<ClozeQuestion>[]
  readonly beliefs: readonly Misconception[]
  readonly works: readonly Reference[]
  readonly formulas: Formulas
  readonly passages: QuizPool['passages']
}

/** What is loaded: questions with everything in them, numbers still to be drawn. */
export interface QuizPool {
  readonly pool: readonly (QuizItem | NumberEntry | ClozeQuestion)[]
  readonly formulas: Formulas
  /** Titles of the passages that teach what is asked, by `chapter/topic#slug`. */
  readonly passages: Readonly<Record<string, string>>
}

export function packBank({ pool, formulas, passages }: QuizPool): QuizBank {
  const beliefs = new Map<string, Misconception>()
  const works = new Map<string, { readonly work: Reference; readonly at: number }>()
  const placeOf = (work: Reference) => {
    const key = JSON.stringify(work)
    const known = works.get(key) ?? { work, at: works.size }
    works.set(key, known)
    return known.at
  }
  const slim = <Kind extends Item>({ references, changed: _changed, map: _map, ...rest }: Kind) => ({
    ...rest,
    references: references.map(placeOf),
  })
  const slimChoice = (item: ChoiceItem): SlimChoice => ({
    ...slim(item),
    options: item.options.map(({ misconception, ...option }) => {
      if (misconception) beliefs.set(misconception.id, { ...misconception, references: [] })
      return { ...option, ...(misconception && { belief: misconception.id }) }
    }),
  })
  const items: SlimItem[] = []
  const numbers: Slim<NumberEntry>[] = []
  const clozes: Slim<ClozeQuestion>[] = []
  for (const asked of pool) {
    if (asked.kind === 'number') numbers.push(slim(asked))
    else if (asked.kind === 'cloze') clozes.push(slim(asked))
    else if (asked.kind === 'choice') items.push(slimChoice(asked))
    else items.push(asked.kind === 'order' ? slim(asked) : slim(asked))
  }
  return {
    ...{ items, numbers, clozes, formulas, passages },
    beliefs: [...beliefs.values()],
    works: [...works.values()].map(({ work }) => work),
  }
}

export function unpackBank({ items, numbers, clozes, beliefs, works, ...rest }: QuizBank): QuizPool {
  const beliefOf = new Map(beliefs.map((belief) => [belief.id, belief]))
  const full = <Kind extends { readonly references: readonly number[] }>({ references, ...rest }: Kind) => ({
    ...rest,
    map: [],
    references: references.flatMap((at) => works[at] ?? []),
  })
  const fullItem = (item: SlimItem): QuizItem => {
    if (item.kind === 'order') return full(item)
    if (item.kind === 'match') return full(item)
    const options = item.options.map(({ belief, ...option }) => {
      const misconception = belief === undefined ? undefined : beliefOf.get(belief)
      return { ...option, ...(misconception && { misconception }) }
    })
    return { ...full(item), options }
  }
  return {
    pool: [...items.map(fullItem), ...numbers.map(full), ...clozes.map(full)],
    formulas: rest.formulas,
    passages: rest.passages,
  }
}

/** A number is asked with the numbers of its quiz; everything else as it is. */
export function questionOf(
  asked: QuizPool['pool'][number],
  plan: Pick<QuizPlan, 'seed'>,
  familyOf: (id: string) => Family | undefined,
): Question | null {
  if (asked.kind !== 'number') return asked
  const { familyId, ...about } = asked
  const family = familyOf(familyId)
  return family ? { ...about, draw: drawItem(family, numberSeed(plan, familyId)) } : null
}
