import { type Level, levels } from '@/lib/core/content/item-words'
import { type Askable, isAskedFor } from '@/lib/core/quiz/draw-quiz'
import { mostPlaces, type QuizKind, type QuizMode, type QuizPlan } from '@/lib/core/quiz/quiz-plan'

export const lengths = ['6', '12', '20', '40'] as const
export const paces = ['none', '1', '2', '3'] as const

/** What is ticked and chosen before a quiz is drawn. */
export interface Draft {
  readonly places: readonly string[]
  readonly isWeakestFirst: boolean
  readonly kinds: readonly QuizKind[]
  readonly level: Level | 'any'
  readonly length: (typeof lengths)[number]
  readonly mode: QuizMode
  /** Minutes a question. */
  readonly pace: (typeof paces)[number]
}

export const firstDraft: Draft = {
  ...{ places: [], isWeakestFirst: false, kinds: [], level: 'any', length: '12', mode: 'learn', pace: 'none' },
}

export const levelOf = (value: string): Draft['level'] => levels.find((level) => level === value) ?? 'any'

const filterOf = ({ kinds, level }: Draft, topics: readonly string[]) => ({
  topics,
  kinds,
  level: level === 'any' ? null : level,
})

/** Questions that fit the kinds and the level, at some places. */
export const fitting = <Pooled extends Askable>(pool: readonly Pooled[], draft: Draft, places: readonly string[]) =>
  pool.filter((askable) => isAskedFor(filterOf(draft, places), askable))

/** Why the draft cannot become a quiz; null when it can. */
export function faultOf(draft: Draft, count: number): string | null {
  if (draft.places.length > mostPlaces && !draft.isWeakestFirst)
    return `An address holds ${mostPlaces} topics: tick whole chapters instead.`
  return count === 0 ? 'No question fits: take more topics, kinds or levels.' : null
}

/** The quiz of a draft. `weakest` are the topics to ask when the weakest come first. */
export function planOf(
  draft: Draft,
  { seed, count, weakest }: { seed: number; count: number; weakest: readonly string[] },
): QuizPlan {
  const length = Math.min(Number(draft.length), count)
  return {
    ...filterOf(draft, draft.isWeakestFirst ? weakest : draft.places),
    ...{ seed, length, mode: draft.mode, inOrder: draft.isWeakestFirst },
    minutes: draft.pace === 'none' ? null : length * Number(draft.pace),
  }
}
