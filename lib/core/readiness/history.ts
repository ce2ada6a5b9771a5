import type { Grade } from '../journal/event'
import type { Review } from '../journal/learner-state'
import { daysBetween, type StudyDay } from '../study-day/study-day'
import type { MemoryModel } from './model'

/** Days since 1970-01-01: study days that can be counted with. */
export const dayNumber = (day: StudyDay) => daysBetween('1970-01-01' as StudyDay, day)

/** One answer by free recall, in the order of time. */
export type Answer = {
  readonly itemId: string
  readonly topicId: string
  readonly day: number
  readonly grade: Grade
}

/** The first answer of an item on a day after its last one: the only kind that tests long-term memory. */
export type Retest = {
  readonly itemId: string
  readonly topicId: string
  /** The day of the answer before. */
  readonly fromDay: number
  readonly day: number
  readonly recalled: 0 | 1
}

type Card = {
  readonly itemId: string
  readonly topicId: string
  readonly days: number[]
  readonly grades: Grade[]
  /** The number of the retest that an answer is, −1 where it is none. */
  readonly retests: number[]
}

export type History = {
  readonly cards: readonly Card[]
  /** In the order of their days. */
  readonly retests: readonly Retest[]
  /** Days with an answer, the earliest first. */
  readonly studyDays: readonly number[]
}

export function historyOf(answers: Iterable<Answer>): History {
  const cards = new Map<string, Card>()
  const retests: Retest[] = []
  const studyDays: number[] = []
  for (const { itemId, topicId, day: said, grade } of answers) {
    // A flight westwards may go back by a day; counted as the same one.
    const day = Math.max(said, studyDays.at(-1) ?? said)
    if (day !== studyDays.at(-1)) studyDays.push(day)
    const card = cards.get(itemId) ?? { itemId, topicId, days: [], grades: [], retests: [] }
    cards.set(itemId, card)
    const fromDay = card.days.at(-1) ?? day
    if (fromDay < day) retests.push({ itemId, topicId, fromDay, day, recalled: grade > 1 ? 1 : 0 })
    card.retests.push(fromDay < day ? retests.length - 1 : -1)
    card.days.push(day)
    card.grades.push(grade)
  }
  return { cards: [...cards.values()], retests, studyDays }
}

/** The answers of a journal. Items without a topic (no longer in the content) are left out. */
export function answersOf(reviews: readonly Review[], topicOf: (itemId: string) => string | undefined): Answer[] {
  return reviews.flatMap(({ itemId, day, grade }) => {
    const topicId = topicOf(itemId)
    return topicId === undefined ? [] : [{ itemId, topicId, day: dayNumber(day), grade }]
  })
}

export type Replay = {
  /** The chance of recall at each retest, from the answers before it. */
  readonly chances: Float64Array
  /** Stability of each card after its last answer. */
  readonly stabilities: Float64Array
}

/** What a model says of a history up to a day, that day included. */
export function replay({ cards, retests }: History, model: MemoryModel, until = Number.POSITIVE_INFINITY): Replay {
  const chances = new Float64Array(retests.length)
  const stabilities = new Float64Array(cards.length)
  for (const [index, { days, grades, retests: tests }] of cards.entries()) {
    let state = model.first(grades[0] ?? 3)
    for (let answer = 1; answer < days.length && (days[answer] ?? 0) <= until; answer++) {
      const grade = grades[answer] ?? 3
      const test = tests[answer] ?? -1
      let stability: number
      if (test < 0) stability = model.sameDay(state.stability, grade)
      else {
        const chance = model.recall((days[answer] ?? 0) - (days[answer - 1] ?? 0), state.stability)
        chances[test] = chance
        stability = model.later(state, chance, grade)
      }
      state = { stability, difficulty: model.nextDifficulty(state.difficulty, grade) }
    }
    stabilities[index] = state.stability
  }
  return { chances, stabilities }
}
