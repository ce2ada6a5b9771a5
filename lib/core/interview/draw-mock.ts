import { type ItemType, type Level, levels } from '../content/item-words'
import { createRandom } from '../random/random'
import type { MockPlan, Role } from './mock-plan'

/** What the draw must know of a question. */
export interface MockQuestion {
  readonly id: string
  /** `chapter/topic` */
  readonly topicId: string
  readonly level: Level
  readonly type: ItemType
}

/** How much likelier than another a type is asked. */
const typeWeights: Readonly<Record<Role, Readonly<Record<ItemType, number>>>> = {
  research: { concept: 2, compare: 2, derive: 4, compute: 1, debug: 1, design: 1, code: 0.5 },
  applied: { concept: 2, compare: 2, derive: 0.5, compute: 1, debug: 3, design: 3, code: 1 },
  engineering: { concept: 1.5, compare: 1, derive: 0.3, compute: 3, debug: 3, design: 2, code: 3 },
}

/** Of the level that was asked for, one below, one above, and further away. */
function levelWeight(asked: Level, its: Level) {
  const above = levels.indexOf(its) - levels.indexOf(asked)
  return above === 0 ? 4 : above === -1 ? 2 : above === 1 ? 1 : 0.1
}

/** Minutes for an answer of each type, with one follow-up. */
export const minutesFor: Readonly<Record<ItemType, number>> = {
  concept: 3,
  compare: 3,
  derive: 6,
  compute: 4,
  debug: 5,
  design: 7,
  code: 7,
}

/**
 * The questions of a mock, the easier ones first. Every question has a lot of its own from the seed, weighted by role and
 * level (Efraimidis & Spirakis 2006); chapters and topics take turns; and as many are taken as the minutes hold, one at
 * least. The same seed gives the same mock from a pool in any order.
 */
export function drawMock<Question extends MockQuestion>(pool: readonly Question[], plan: MockPlan): Question[] {
  const turns = new Map<string, number>()
  const takeTurn = (place: string) => {
    const turn = turns.get(place) ?? 0
    turns.set(place, turn + 1)
    return turn
  }
  const queue = pool
    .map((question) => {
      const weight = typeWeights[plan.role][question.type] * levelWeight(plan.level, question.level)
      return { question, lot: createRandom(`mock:${question.id}`, plan.seed).next() ** (1 / weight) }
    })
    .sort((one, other) => other.lot - one.lot || (one.question.id < other.question.id ? -1 : 1))
    .map(({ question }) => {
      const [chapter = ''] = question.topicId.split('/')
      return { question, turn: takeTurn(chapter) + 3 * takeTurn(question.topicId) }
    })
    .sort((one, other) => one.turn - other.turn)
  const drawn: Question[] = []
  let left = plan.minutes
  for (const { question } of queue) {
    const minutes = minutesFor[question.type]
    if (minutes > left && drawn.length > 0) continue
    drawn.push(question)
    left -= minutes
  }
  return drawn.sort((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level))
}
