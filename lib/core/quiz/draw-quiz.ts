import type { Level } from '../content/item-words'
import { createRandom, wholeFrom } from '../random/random'
import type { QuizKind, QuizPlan } from './quiz-plan'

/** What the draw must know of a question. */
export interface Askable {
  readonly id: string
  readonly kind: QuizKind
  /** `chapter/topic` */
  readonly topicId: string
  readonly level: Level
}

type Filter = Pick<QuizPlan, 'topics' | 'kinds' | 'level'>

const isAt = (topicId: string, place: string) => topicId === place || topicId.startsWith(`${place}/`)

/** May the quiz ask this? */
export function isAskedFor({ topics, kinds, level }: Filter, { topicId, kind, level: its }: Askable): boolean {
  return (
    (topics.length === 0 || topics.some((place) => isAt(topicId, place))) &&
    (kinds.length === 0 || kinds.includes(kind)) &&
    (level === null || its === level)
  )
}

/**
 * The questions of a quiz in the order in which they are asked. The seed gives every question a lot of its own, so that
 * the same seed draws the same quiz from a pool in any order, and a question that is new moves few others. Topics take
 * turns: none is asked twice before each of the others was asked once.
 */
export function drawQuiz<Pooled extends Askable>(pool: readonly Pooled[], plan: QuizPlan): readonly Pooled[] {
  const lots = pool
    .filter((askable) => isAskedFor(plan, askable))
    .map((askable) => ({ askable, lot: createRandom(`quiz:${askable.id}`, plan.seed).next() }))
    .sort((one, other) => one.lot - other.lot || (one.askable.id < other.askable.id ? -1 : 1))
  const askedOf = new Map<string, number>()
  const drawn = lots
    .map(({ askable, lot }) => {
      const turn = askedOf.get(askable.topicId) ?? 0
      askedOf.set(askable.topicId, turn + 1)
      return { askable, lot, turn, place: plan.topics.findIndex((place) => isAt(askable.topicId, place)) }
    })
    .sort((one, other) => one.turn - other.turn || (plan.inOrder ? one.place - other.place : 0) || one.lot - other.lot)
    .slice(0, plan.length)
  const asked = plan.inOrder ? drawn.toSorted((one, other) => one.place - other.place) : drawn
  return asked.map(({ askable }) => askable)
}

/** The seed of the numbers that a family draws in this quiz. */
export const numberSeed = (plan: Pick<QuizPlan, 'seed'>, familyId: string) =>
  wholeFrom(createRandom(`quiz numbers:${familyId}`, plan.seed), 0, 999_999)
